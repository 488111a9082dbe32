// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.core.model.Html;
import org.mttcourseware.core.model.Option;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.render.PaperPages;

/**
 * Writes one question as Moodle's import reads it. Elements stand in the order in which Moodle
 * writes them.
 *
 * <p>A true-or-false question goes as a choice of two, in the author's words. Places on a picture
 * go as their names to be picked from: Moodle's own markers shrink a picture and let the places
 * stay, and give all or nothing. Things to sort are matched with their groups. What Moodle gives in
 * points is what our scorer gives, but for its rounding.
 */
final class MoodleQuestion {
  /** Parts of a whole that Moodle knows; it refuses a question with any other. */
  private static final Map<Integer, String> PARTS =
      Map.of(
          1,
          "100",
          2,
          "50",
          3,
          "33.33333",
          4,
          "25",
          5,
          "20",
          6,
          "16.66667",
          7,
          "14.28571",
          8,
          "12.5",
          9,
          "11.11111",
          10,
          "10");

  private static final int FEWEST_ANSWERS = 3;

  private final Xml xml;
  private final QuestionBank.Placed placed;
  private final PaperPages paper;
  private final Question question;

  MoodleQuestion(Xml xml, QuestionBank.Placed placed, PaperPages paper, Question question) {
    this.xml = xml;
    this.placed = placed;
    this.paper = paper;
    this.question = question;
  }

  /** Returns why {@code question} cannot be said, if so. */
  static Optional<String> leftOut(Question question) {
    long right = QuestionBank.picked(question).stream().filter(Option::right).count();
    return right <= PARTS.size()
        ? Optional.empty()
        : Optional.of("left out, for Moodle shares points among ten right answers at most");
  }

  /** Returns what becomes of {@code question} where it is not said as it is. */
  static Optional<String> changed(Question question) {
    if (question instanceof Question.Hotspot) {
      return Optional.of("places are picked by their names and not on the picture; 'web' has both");
    }
    if (QuestionBank.byHand(question)) {
      return Optional.of("a teacher has to mark it; learners read the model answer afterwards");
    }
    return Optional.empty();
  }

  void write() {
    if (question instanceof Question.Order order) {
      order(order);
    } else if (question instanceof Question.Match match) {
      match(match);
    } else if (question instanceof Question.Sort sort) {
      sort(sort);
    } else if (question instanceof Question.Numeric numeric) {
      numeric(numeric);
    } else if (question instanceof Question.ShortText text) {
      text(text);
    } else if (question instanceof Question.Rewrite rewrite) {
      rewrite(rewrite);
    } else {
      choice(QuestionBank.picked(question), question instanceof Question.Choice);
    }
  }

  private void choice(List<Option> options, boolean single) {
    open("multichoice");
    xml.text("single", Boolean.toString(single));
    xml.text("shuffleanswers", "false").text("answernumbering", "none");
    xml.text("showstandardinstruction", "1");
    combinedFeedback();
    int right = (int) options.stream().filter(Option::right).count();
    String part = single ? "100" : PARTS.getOrDefault(right, "100");
    for (Option option : options) {
      String wrong = single ? "0" : "-" + part;
      xml.open("answer", "fraction", option.right() ? part : wrong, "format", "html");
      text().html(option.text()).write(xml, "span");
      feedback("feedback", text().html(option.feedback()));
      xml.close();
    }
    close();
  }

  private void order(Question.Order order) {
    open("ordering");
    xml.text("layouttype", "VERTICAL").text("selecttype", "ALL");
    xml.text("selectcount", Integer.toString(order.items().size()));
    xml.text("gradingtype", "ABSOLUTE_POSITION").text("showgrading", "HIDE");
    xml.text("numberingstyle", "none");
    combinedFeedback();
    int place = 1;
    for (Option item : order.items()) {
      xml.open("answer", "fraction", Integer.toString(place++), "format", "html");
      text().html(item.text()).write(xml, "span");
      xml.close();
    }
    close();
  }

  private void match(Question.Match match) {
    openMatching();
    match.pairs().forEach(pair -> pair(pair.left(), QtiXml.plain(pair.right())));
    match.distractors().forEach(other -> pair(Html.EMPTY, QtiXml.plain(other.text())));
    int answers = match.pairs().size() + match.distractors().size();
    fill(answers);
    close();
  }

  private void sort(Question.Sort sort) {
    openMatching();
    int answers = 0;
    for (Question.Group group : sort.groups()) {
      group.items().forEach(item -> pair(item.text(), QtiXml.plain(group.title())));
      answers += group.items().size();
    }
    fill(answers);
    close();
  }

  private void openMatching() {
    open("matching");
    xml.text("shuffleanswers", "true");
    combinedFeedback();
  }

  /** A pair without its left side is an answer that belongs to none. */
  private void pair(Html left, String right) {
    xml.open("subquestion", "format", "html");
    MoodleText words = text();
    (left.isEmpty() ? words : words.html(left)).write(xml, "span");
    xml.open("answer").text("text", right).close();
    xml.close();
  }

  /** Moodle wants three answers to choose from; a dash is one that nobody takes for right. */
  private void fill(int answers) {
    for (int dash = answers; dash < FEWEST_ANSWERS; dash++) {
      pair(Html.EMPTY, "—".repeat(FEWEST_ANSWERS - dash));
    }
  }

  private void numeric(Question.Numeric numeric) {
    open("numerical");
    openAnswer(numeric.answer().toPlainString());
    xml.text("tolerance", numeric.tolerance().toPlainString());
    xml.close();
    close();
  }

  private void text(Question.ShortText shortText) {
    open("shortanswer");
    xml.text("usecase", "0");
    for (String accepted : shortText.accepted()) {
      openAnswer(accepted.strip().replace("*", "\\*"));
      xml.close();
    }
    close();
  }

  private void openAnswer(String typed) {
    xml.open("answer", "fraction", "100", "format", "moodle_auto_format");
    xml.text("text", typed);
    feedback("feedback", text());
  }

  private void rewrite(Question.Rewrite rewrite) {
    open("essay");
    xml.text("responseformat", "editor").text("responserequired", "1");
    xml.text("responsefieldlines", "10").text("attachments", "0");
    feedback("graderinfo", text().blocks(rewrite.model()));
    close();
  }

  private void open(String type) {
    xml.open("question", "type", type);
    xml.open("name").text("text", QtiXml.plain(question.prompt().title())).close();
    MoodleText asked = text().paragraph(question.prompt().title());
    asked.blocks(question.prompt().body());
    if (question instanceof Question.Hotspot hotspot) {
      asked.blocks(List.of(hotspot.picture()));
    }
    feedback("questiontext", asked);
    MoodleText explained = text();
    for (Option remark : QuestionBank.said(QuestionBank.placed(question))) {
      explained.paragraph(remark.text()).html(remark.feedback());
    }
    feedback("generalfeedback", explained.blocks(QuestionBank.explanation(question)));
    xml.text("defaultgrade", Integer.toString(question.prompt().points()));
    xml.text("penalty", "0.3333333").text("hidden", "0");
    xml.text("idnumber", placed.identifier(question));
  }

  private void close() {
    String module = placed.segment().module().id();
    xml.open("tags");
    tag(module);
    tag(placed.segment().segment().id());
    if (!question.prompt().outcome().isEmpty()) {
      tag(module + "-" + question.prompt().outcome());
    }
    xml.close().close();
  }

  private void tag(String tag) {
    xml.open("tag").text("text", tag).close();
  }

  /** Moodle would put sentences of its own where nothing is said. */
  private void combinedFeedback() {
    feedback("correctfeedback", text());
    feedback("partiallycorrectfeedback", text());
    feedback("incorrectfeedback", text());
  }

  private void feedback(String name, MoodleText text) {
    xml.open(name, "format", "html");
    text.write(xml, "div");
    xml.close();
  }

  private MoodleText text() {
    return new MoodleText(placed.segment(), paper);
  }
}
