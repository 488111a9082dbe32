// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import org.mttcourseware.core.format.FlatQuestion.Answer;
import org.mttcourseware.core.format.FlatQuestion.Kind;

/**
 * Writes a question as an item of QTI 1.2.1, in the profile of Common Cartridge.
 *
 * <p>A condition that says {@code continue="Yes"} gives the feedback that everyone gets, and no
 * other does: Moodle takes the feedback of all such conditions for that of the question. So what
 * belongs to single answers can be shown only where one of them is picked.
 */
final class Qti12Item {
  private static final String RESPONSE = "RESPONSE";
  private static final String EVERYONE = "feedback";

  private final Xml xml;
  private final FlatQuestion question;

  /** Writes {@code question} to {@code xml}. */
  Qti12Item(Xml xml, FlatQuestion question) {
    this.xml = xml;
    this.question = question;
  }

  void write(String ident, int weight) {
    xml.open("item", "ident", ident, "title", PlainTitle.of(question.name()));
    metadata(weight);
    presentation();
    processing();
    question.answers().forEach(answer -> feedback(feedbackOf(answer), answer.feedback()));
    feedback(EVERYONE, question.feedback());
    xml.close();
  }

  /** Writes a field of metadata. */
  static void field(Xml xml, String label, String entry) {
    xml.open("qtimetadatafield");
    xml.text("fieldlabel", label).text("fieldentry", entry).close();
  }

  /** Writes {@code html} as text to be shown. */
  static void material(Xml xml, String html) {
    xml.open("material").text("mattext", html, "texttype", "text/html").close();
  }

  private void metadata(int weight) {
    xml.open("itemmetadata").open("qtimetadata");
    field(xml, "cc_profile", question.kind().profile());
    field(xml, "cc_question_category", PlainTitle.of(question.category()));
    field(xml, "cc_weighting", Integer.toString(weight));
    field(xml, "qmd_scoringpermitted", "Yes");
    field(xml, "qmd_computerscored", question.kind() == Kind.ESSAY ? "No" : "Yes");
    xml.close().close();
  }

  private void presentation() {
    xml.open("presentation");
    material(xml, question.text());
    switch (question.kind()) {
      case FIB -> typed("1");
      case ESSAY -> typed("6");
      default -> choices();
    }
    xml.close();
  }

  private void typed(String rows) {
    xml.open("response_str", "ident", RESPONSE, "rcardinality", "Single");
    xml.empty("render_fib", "rows", rows, "columns", "60", "fibtype", "String").close();
  }

  private void choices() {
    String cardinality = question.kind() == Kind.MULTIPLE_RESPONSE ? "Multiple" : "Single";
    xml.open("response_lid", "ident", RESPONSE, "rcardinality", cardinality);
    xml.open("render_choice", "shuffle", question.kind() == Kind.TRUE_FALSE ? "No" : "Yes");
    for (Answer answer : question.answers()) {
      xml.open("response_label", "ident", answer.id());
      material(xml, answer.text());
      xml.close();
    }
    xml.close().close();
  }

  private void processing() {
    xml.open("resprocessing").open("outcomes");
    xml.empty(
        "decvar", "varname", "SCORE", "vartype", "Decimal", "minvalue", "0", "maxvalue", "100");
    xml.close();
    if (!question.feedback().isEmpty() || question.kind() == Kind.ESSAY) {
      xml.open("respcondition", "continue", "Yes");
      xml.open("conditionvar").empty("other").close();
      show(EVERYONE, question.feedback());
      xml.close();
    }
    switch (question.kind()) {
      case ESSAY -> {}
      case FIB -> accepted();
      case MULTIPLE_RESPONSE -> allAndNoOther();
      default -> question.answers().forEach(this::picked);
    }
    xml.close();
  }

  private void picked(Answer answer) {
    if (!answer.right() && answer.feedback().isEmpty()) {
      return;
    }
    xml.open("respcondition", "continue", "No");
    xml.open("conditionvar").text("varequal", answer.id(), "respident", RESPONSE).close();
    if (answer.right()) {
      full();
    }
    show(feedbackOf(answer), answer.feedback());
    xml.close();
  }

  /** Without {@code case="Yes"} Moodle finds no right answer. */
  private void allAndNoOther() {
    xml.open("respcondition", "continue", "No").open("conditionvar").open("and");
    for (Answer answer : question.answers()) {
      if (!answer.right()) {
        xml.open("not");
      }
      xml.text("varequal", answer.id(), "respident", RESPONSE, "case", "Yes");
      if (!answer.right()) {
        xml.close();
      }
    }
    xml.close().close();
    full();
    xml.close();
  }

  /** In this profile several words in one condition are words of which any will do. */
  private void accepted() {
    xml.open("respcondition", "continue", "No").open("conditionvar");
    question
        .answers()
        .forEach(
            answer -> xml.text("varequal", answer.text(), "respident", RESPONSE, "case", "No"));
    xml.close();
    full();
    xml.close();
  }

  private void full() {
    xml.text("setvar", "100", "varname", "SCORE", "action", "Set");
  }

  private void show(String ident, String html) {
    if (!html.isEmpty()) {
      xml.empty("displayfeedback", "feedbacktype", "Response", "linkrefid", ident);
    }
  }

  private void feedback(String ident, String html) {
    if (!html.isEmpty()) {
      xml.open("itemfeedback", "ident", ident).open("flow_mat");
      material(xml, html);
      xml.close().close();
    }
  }

  private static String feedbackOf(Answer answer) {
    return EVERYONE + "-" + answer.id();
  }
}
