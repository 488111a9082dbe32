// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.ArrayList;
import java.util.List;
import org.mttcourseware.core.model.Activity;
import org.mttcourseware.core.model.Block;
import org.mttcourseware.core.model.Option;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.model.Quiz;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.SegmentBuild;

/** What formats of questions take out of a build: its quizzes, and nothing else of its pages. */
final class QuestionBank {
  private QuestionBank() {}

  /** A quiz and the segment it stands in. */
  record Placed(SegmentBuild segment, Quiz quiz) {
    /** Returns the identifier of the quiz. */
    String identifier() {
      return Identifiers.quiz(segment.segment().id(), quiz.id());
    }

    /** Returns the identifier of {@code question}. */
    String identifier(Question question) {
      return Identifiers.question(segment.segment().id(), quiz.id(), question.id());
    }

    /** Returns that something about {@code question} is left out. */
    Omission omission(Question question, String reason) {
      return new Omission(segment.segment().id(), quiz.id() + "/" + question.id(), reason);
    }

    /** Returns that something about the quiz is left out. */
    Omission omission(String reason) {
      return new Omission(segment.segment().id(), quiz.id(), reason);
    }
  }

  /** Returns the quizzes of {@code build} in order. */
  static List<Placed> quizzes(Build build) {
    List<Placed> quizzes = new ArrayList<>();
    for (SegmentBuild segment : build.segments()) {
      for (Activity activity : segment.segment().activities()) {
        if (activity instanceof Quiz quiz) {
          quizzes.add(new Placed(segment, quiz));
        }
      }
    }
    return quizzes;
  }

  /** Returns the activities of {@code build} that are no questions. */
  static List<Omission> activitiesLeftOut(Build build) {
    List<Omission> left = new ArrayList<>();
    for (SegmentBuild segment : build.segments()) {
      for (Activity activity : segment.segment().activities()) {
        if (!(activity instanceof Quiz)) {
          left.add(
              new Omission(
                  segment.segment().id(),
                  activity.id(),
                  "a question bank holds questions, and no " + activity.kind() + "; 'web' has it"));
        }
      }
    }
    return left;
  }

  /** Returns the options of {@code question} whose feedback is read if they are picked. */
  static List<Option> picked(Question question) {
    if (question instanceof Question.Choice choice) {
      return choice.options();
    }
    if (question instanceof Question.Several several) {
      return several.options();
    }
    if (question instanceof Question.Hotspot hotspot) {
      return hotspot.regions().stream().map(Question.Region::option).toList();
    }
    return List.of();
  }

  /** Returns the things of {@code question} whose feedback is read wherever they were put. */
  static List<Option> placed(Question question) {
    if (question instanceof Question.Order order) {
      return order.items();
    }
    if (question instanceof Question.Sort sort) {
      return sort.groups().stream().flatMap(group -> group.items().stream()).toList();
    }
    return List.of();
  }

  /** Returns those of {@code options} about which something is said. */
  static List<Option> said(List<Option> options) {
    return options.stream().filter(option -> !option.feedback().isEmpty()).toList();
  }

  /** Returns what is read with the result; a model answer is read with it. */
  static List<Block> explanation(Question question) {
    List<Block> explanation = new ArrayList<>();
    if (question instanceof Question.Rewrite rewrite) {
      explanation.addAll(rewrite.model());
    }
    explanation.addAll(question.prompt().explanation());
    return explanation;
  }

  /** Returns whether no machine can mark {@code question}; then it does not count in a grade. */
  static boolean byHand(Question question) {
    return question instanceof Question.Rewrite;
  }
}
