// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.List;
import org.mttcourseware.core.model.Quiz;
import org.mttcourseware.core.render.Content;

/** Quizzes and question banks in QTI 1.2.1, in the profile of Common Cartridge. */
final class Qti12 {
  private static final String NAMESPACE = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2";
  private static final int MOST_ATTEMPTS = 5;

  private Qti12() {}

  /**
   * Returns a quiz.
   *
   * @param path the ids of programme, segment and quiz, with dots between
   * @param instruction as HTML; may be empty
   */
  static Content assessment(
      String path, Quiz quiz, String instruction, List<FlatQuestion> questions) {
    Xml xml = new Xml();
    xml.open("questestinterop", "xmlns", NAMESPACE);
    xml.open(
        "assessment",
        "ident",
        Identifiers.part("ASSESSMENT", path),
        "title",
        PlainTitle.of(quiz.title()));
    xml.open("qtimetadata");
    Qti12Item.field(xml, "cc_profile", "cc.exam.v0p1");
    Qti12Item.field(xml, "qmd_assessmenttype", "Examination");
    Qti12Item.field(xml, "qmd_scoretype", "Percentage");
    Qti12Item.field(xml, "qmd_feedbackpermitted", "Yes");
    Qti12Item.field(xml, "qmd_hintspermitted", "No");
    Qti12Item.field(xml, "cc_maxattempts", attempts(quiz));
    xml.close();
    if (!instruction.isEmpty()) {
      xml.open("rubric");
      Qti12Item.material(xml, instruction);
      xml.close();
    }
    xml.open("section", "ident", Identifiers.part("SECTION", path));
    items(xml, "QUESTION", programme(path), questions);
    return xml.close().close().close().toContent();
  }

  /** Returns whether the number of attempts of {@code quiz} can be said. */
  static boolean saysAttempts(Quiz quiz) {
    return quiz.attempts() <= MOST_ATTEMPTS;
  }

  /**
   * Returns the bank of all questions of a cartridge, of which there must be one at least.
   *
   * @param name of the bank, unlike that of any other
   */
  static Content bank(String name, String programme, List<FlatQuestion> questions) {
    Xml xml = new Xml();
    xml.open("questestinterop", "xmlns", NAMESPACE);
    xml.open("objectbank", "ident", Identifiers.part("BANK", name));
    items(xml, "BANKED", programme, questions);
    return xml.close().close().toContent();
  }

  private static void items(Xml xml, String kind, String programme, List<FlatQuestion> questions) {
    Weights weights = Weights.of(questions);
    for (FlatQuestion question : questions) {
      String ident = Identifiers.part(kind, programme, question.id());
      new Qti12Item(xml, question).write(ident, weights.of(question));
    }
  }

  private static String programme(String path) {
    return path.substring(0, path.indexOf('.'));
  }

  /** Beyond five the profile knows only "unlimited": rather more attempts than too few. */
  private static String attempts(Quiz quiz) {
    boolean counted = quiz.attempts() > 0 && saysAttempts(quiz);
    return counted ? Integer.toString(quiz.attempts()) : "unlimited";
  }
}
