// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mttcourseware.core.format.CartridgeResource.Kind;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.model.Quiz;
import org.mttcourseware.core.model.Segment;

/**
 * Lays out a quiz as an assessment. QTI 1.2.1 cannot draw questions: the first of each pool are
 * asked, as many as would be drawn. All stand in the question bank, which learners do not see.
 */
final class CartridgeQuiz {
  private final CartridgeContents contents;
  private final Segment segment;
  private final Quiz quiz;
  private final CartridgeText text;
  private final Map<Question, List<FlatQuestion>> flat = new LinkedHashMap<>();

  /**
   * Takes a quiz.
   *
   * @param text of the quiz, empty yet
   */
  CartridgeQuiz(CartridgeContents contents, Segment segment, Quiz quiz, CartridgeText text) {
    this.contents = contents;
    this.segment = segment;
    this.quiz = quiz;
    this.text = text;
  }

  /** Adds the quiz to the contents; returns nothing if none of its questions can be asked. */
  Optional<CartridgeItem> layOut(CartridgeVersion version) {
    FlatQuestions questions = new FlatQuestions(version, text, segment);
    for (Question question : quiz.questions()) {
      FlatQuestions.Flat made = questions.of(question);
      if (!made.note().isEmpty()) {
        contents.omit(segment.id(), quiz.id() + "/" + question.id(), made.note());
      }
      if (!made.questions().isEmpty()) {
        flat.put(question, made.questions());
      }
    }
    String instruction = text.blocks(quiz.instruction());
    flat.values().forEach(made -> contents.bank(made, text.media()));
    noteWhatIsLost();
    List<FlatQuestion> asked = asked().stream().flatMap(one -> flatOf(one).stream()).toList();
    return asked.isEmpty() ? Optional.empty() : Optional.of(assessment(instruction, asked));
  }

  private CartridgeItem assessment(String instruction, List<FlatQuestion> asked) {
    String path = contents.programme() + "." + segment.id() + "." + quiz.id();
    String rubric = instruction.isEmpty() ? "" : text.whole("div", instruction);
    return contents.add(
        Kind.ASSESSMENT,
        new CartridgeName("quiz", segment.id(), quiz.id()),
        quiz.title(),
        Qti12.assessment(path, quiz, rubric, asked),
        text.media());
  }

  private List<FlatQuestion> flatOf(Question question) {
    return flat.getOrDefault(question, List.of());
  }

  /** Returns the questions asked, in the order of the source. */
  private List<Question> asked() {
    List<Question> all = List.copyOf(flat.keySet());
    if (quiz.draw().isEmpty()) {
      return all;
    }
    Set<Integer> places = new TreeSet<>();
    quiz.draw()
        .forEach(
            (pool, count) ->
                java.util.stream.IntStream.range(0, all.size())
                    .filter(place -> !places.contains(place))
                    .filter(place -> pool.isEmpty() || pool.equals(all.get(place).prompt().pool()))
                    .limit(count)
                    .boxed()
                    .toList()
                    .forEach(places::add));
    List<Question> asked = new ArrayList<>();
    places.forEach(place -> asked.add(all.get(place)));
    return asked;
  }

  private void noteWhatIsLost() {
    if (flat.isEmpty()) {
      omit("left out, none of its questions can be asked in QTI 1.2; scorm12 has it");
      return;
    }
    if (!quiz.draw().isEmpty()) {
      omit(
          "asks the same "
              + asked().size()
              + " of its questions each time, and all stand in the question bank; scorm12 draws");
    }
    if (quiz.graded()) {
      omit(
          "QTI 1.2 has no pass mark: set "
              + quiz.passPercent()
              + " % in the learning system; scorm12 carries it");
    }
    if (!Qti12.saysAttempts(quiz)) {
      omit(
          "QTI 1.2 counts no more than five attempts: set "
              + quiz.attempts()
              + " in the learning system; scorm12 carries it");
    }
  }

  private void omit(String reason) {
    contents.omit(segment.id(), quiz.id(), reason);
  }
}
