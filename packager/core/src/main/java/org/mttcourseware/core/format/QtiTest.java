// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.model.Quiz;

/**
 * Writes one quiz as an {@code assessmentTest}: a section that holds the items, or one a pool from
 * which some are drawn. What a test gives is a sum of points, of those there were, and the percent
 * by which our own scorer passes. Practice is marked question by question, a graded quiz at once.
 */
final class QtiTest {
  /** The name of the points that there are, in items and in tests. */
  static final String MAXSCORE = "MAXSCORE";

  private static final String PERCENT = "PERCENT";
  private static final String BY_HAND = "by-hand";

  private final QtiXml xml;
  private final QuestionBank.Placed placed;
  private final Quiz quiz;
  private final List<Question> questions;

  /** Takes a document to write to, and those of the quiz's questions that there are items of. */
  QtiTest(QtiXml xml, QuestionBank.Placed placed, List<Question> questions) {
    this.xml = xml;
    this.placed = placed;
    this.quiz = placed.quiz();
    this.questions = questions;
  }

  void write() {
    xml.root("assessmentTest", "identifier", placed.identifier(), "title", quiz.title());
    QtiItem.outcome(xml, QtiKind.SCORE, "0");
    QtiItem.outcome(xml, MAXSCORE, "0");
    if (quiz.graded()) {
      String pass = Integer.toString(quiz.passPercent());
      QtiItem.outcome(xml, PERCENT, "0", "normalMaximum", "100", "masteryValue", pass);
    } else {
      QtiItem.outcome(xml, PERCENT, "0", "normalMaximum", "100");
    }
    xml.stylesheet();
    xml.open(
        "testPart",
        "identifier",
        "part",
        "navigationMode",
        "nonlinear",
        "submissionMode",
        quiz.graded() ? "simultaneous" : "individual");
    xml.empty(
        "itemSessionControl", "maxAttempts", quiz.graded() ? "1" : "0", "showFeedback", "true");
    sections();
    xml.close();
    outcomes();
    xml.close();
  }

  private void sections() {
    section("questions", quiz.title(), "true");
    if (!quiz.instruction().isEmpty()) {
      xml.open("rubricBlock", "use", "instructions", "view", "candidate");
      xml.content(() -> xml.blocks(quiz.instruction())).close();
    }
    if (quiz.draw().isEmpty()) {
      questions.forEach(this::reference);
    } else {
      pools().forEach(this::pool);
    }
    xml.close();
  }

  /** The pool without a name is of all questions that no other pool has. */
  private Map<String, List<Question>> pools() {
    Map<String, List<Question>> pools = new LinkedHashMap<>();
    for (String name : quiz.draw().keySet()) {
      pools.put(name, questions.stream().filter(question -> isIn(question, name)).toList());
    }
    return pools;
  }

  private boolean isIn(Question question, String pool) {
    String own = question.prompt().pool();
    return pool.isEmpty() ? !quiz.draw().containsKey(own) || own.isEmpty() : own.equals(pool);
  }

  private void pool(String name, List<Question> pool) {
    if (pool.isEmpty()) {
      return;
    }
    section(name.isEmpty() ? "pool" : "pool-" + name, quiz.title(), "false");
    int drawn = Math.min(quiz.draw().getOrDefault(name, 0), pool.size());
    xml.empty("selection", "select", Integer.toString(drawn));
    pool.forEach(this::reference);
    xml.close();
  }

  private void section(String identifier, String title, String visible) {
    xml.open("assessmentSection", "identifier", identifier, "title", title, "visible", visible);
  }

  private void reference(Question question) {
    String identifier = placed.identifier(question);
    xml.empty(
        "assessmentItemRef",
        "identifier",
        identifier,
        "href",
        xml.address(Qti.item(identifier)),
        "category",
        category(question));
  }

  private String category(Question question) {
    String outcome = question.prompt().outcome();
    return question.kind()
        + (outcome.isEmpty() ? "" : " outcome-" + outcome)
        + (QuestionBank.byHand(question) ? " " + BY_HAND : "");
  }

  private void outcomes() {
    xml.open("outcomeProcessing");
    sum(QtiKind.SCORE);
    sum(MAXSCORE);
    xml.open("outcomeCondition").open("outcomeIf").open("gt");
    xml.empty("variable", "identifier", MAXSCORE);
    QtiKind.number(xml, "0");
    xml.close().open("setOutcomeValue", "identifier", PERCENT);
    xml.open("roundTo", "roundingMode", "decimalPlaces", "figures", "2").open("product");
    QtiKind.number(xml, "100");
    xml.open("divide").empty("variable", "identifier", QtiKind.SCORE);
    xml.empty("variable", "identifier", MAXSCORE);
    xml.close().close().close().close().close().close();
    xml.close();
  }

  private void sum(String name) {
    xml.open("setOutcomeValue", "identifier", name).open("sum");
    if (questions.stream().anyMatch(QuestionBank::byHand)) {
      xml.empty("testVariables", "variableIdentifier", name, "excludeCategory", BY_HAND);
    } else {
      xml.empty("testVariables", "variableIdentifier", name);
    }
    xml.close().close();
  }
}
