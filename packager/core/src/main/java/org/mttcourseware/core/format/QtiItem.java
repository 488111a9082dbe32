// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.List;
import org.mttcourseware.core.model.Block;
import org.mttcourseware.core.model.Option;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.model.Segment;

/**
 * Writes one question as an {@code assessmentItem}: what is answered, how it is marked, and what is
 * said afterwards about each answer and about the whole.
 */
final class QtiItem {
  private static final String FEEDBACK = "FEEDBACK";
  private static final String EXPLANATION = "EXPLANATION";
  private static final String SHOWN = "shown";

  private final QtiXml xml;
  private final Question question;
  private final QtiKind kind;
  private final List<Option> picked;
  private final List<Option> remarks;

  private QtiItem(QtiXml xml, Question question) {
    this.xml = xml;
    this.question = question;
    this.kind = QtiKind.of(question);
    this.picked = QuestionBank.said(QuestionBank.picked(question));
    this.remarks = QuestionBank.said(QuestionBank.placed(question));
  }

  /** Writes {@code question} of {@code segment} under {@code identifier}. */
  static void write(QtiXml xml, Segment segment, Question question, String identifier) {
    new QtiItem(xml, question).write(segment, identifier);
  }

  /** Writes the declaration of an outcome that is a number and begins as {@code value}. */
  static void outcome(QtiXml xml, String identifier, String value, String... more) {
    String[] attributes = new String[more.length + 6];
    attributes[0] = "identifier";
    attributes[1] = identifier;
    attributes[2] = "cardinality";
    attributes[3] = "single";
    attributes[4] = "baseType";
    attributes[5] = "float";
    System.arraycopy(more, 0, attributes, 6, more.length);
    xml.open("outcomeDeclaration", attributes);
    xml.open("defaultValue").text("value", value).close().close();
  }

  private void write(Segment segment, String identifier) {
    xml.root(
        "assessmentItem",
        "identifier",
        identifier,
        "title",
        QtiXml.plain(question.prompt().title()),
        "xml:lang",
        segment.language().tag(),
        "adaptive",
        "false",
        "timeDependent",
        "false");
    kind.declare(xml);
    outcomes();
    xml.stylesheet();
    xml.open("itemBody");
    xml.around("div", () -> kind.show(xml), xml.language());
    kind.showScorer(xml);
    xml.close();
    processing();
    feedback();
    xml.close();
  }

  private void outcomes() {
    String points = Integer.toString(question.prompt().points());
    if (QuestionBank.byHand(question) && xml.release().knowsExternalScoring()) {
      outcome(
          xml,
          QtiKind.SCORE,
          "0",
          "normalMaximum",
          points,
          "normalMinimum",
          "0",
          "externalScored",
          "human");
    } else {
      outcome(xml, QtiKind.SCORE, "0", "normalMaximum", points, "normalMinimum", "0");
    }
    outcome(xml, QtiTest.MAXSCORE, points);
    kind.declareOutcomes(xml);
    if (!picked.isEmpty()) {
      identifiers(FEEDBACK, "multiple");
    }
    if (explained()) {
      identifiers(EXPLANATION, "single");
    }
  }

  private void identifiers(String identifier, String cardinality) {
    xml.empty(
        "outcomeDeclaration",
        "identifier",
        identifier,
        "cardinality",
        cardinality,
        "baseType",
        "identifier");
  }

  private boolean explained() {
    return !remarks.isEmpty() || !explanation().isEmpty();
  }

  /** A model answer is read with the explanation. */
  private List<Block> explanation() {
    return QuestionBank.explanation(question);
  }

  /** A published rule says nothing of feedback; where there is some, the rules stand here. */
  private void processing() {
    boolean silent = picked.isEmpty() && !explained();
    if (silent && kind.template().isPresent()) {
      String address = xml.release().template(kind.template().orElseThrow());
      xml.empty("responseProcessing", "template", address);
      return;
    }
    xml.open("responseProcessing");
    kind.mark(xml);
    if (!picked.isEmpty()) {
      xml.open("setOutcomeValue", "identifier", FEEDBACK).open("multiple");
      QtiKind.response(xml);
      xml.close().close();
    }
    if (explained()) {
      xml.open("setOutcomeValue", "identifier", EXPLANATION);
      xml.text("baseValue", SHOWN, "baseType", "identifier").close();
    }
    xml.close();
  }

  private void feedback() {
    for (Option option : picked) {
      modal(FEEDBACK, Identifiers.answer(option.id()));
      xml.content(() -> xml.html(option.feedback())).close();
    }
    if (explained()) {
      modal(EXPLANATION, SHOWN);
      xml.content(this::explain).close();
    }
  }

  private void modal(String outcome, String identifier) {
    xml.open(
        "modalFeedback",
        "outcomeIdentifier",
        outcome,
        "identifier",
        identifier,
        "showHide",
        "show");
  }

  private void explain() {
    for (Option remark : remarks) {
      xml.paragraph(remark.text()).html(remark.feedback());
    }
    xml.blocks(explanation());
  }
}
