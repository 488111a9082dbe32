// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.model.Quiz;

/**
 * Which questions of a quiz stand on paper, where nothing is drawn: of each pool the first ones, as
 * many as a screen would draw. The others are for trainers only.
 */
final class PaperDraw {
  private static final String ALL = "";

  private PaperDraw() {}

  /** Returns the questions for everybody, in the order of the sources. */
  static List<Question> asked(Quiz quiz) {
    if (quiz.draw().isEmpty()) {
      return quiz.questions();
    }
    Map<String, Integer> left = new HashMap<>(quiz.draw());
    List<Question> asked = new ArrayList<>();
    for (Question question : quiz.questions()) {
      String pool = left.containsKey(ALL) ? ALL : question.prompt().pool();
      int room = left.getOrDefault(pool, 0);
      if (room > 0) {
        asked.add(question);
        left.put(pool, room - 1);
      }
    }
    return asked;
  }

  /** Returns the questions that are held in reserve. */
  static List<Question> unasked(Quiz quiz) {
    List<Question> asked = asked(quiz);
    return quiz.questions().stream().filter(question -> !asked.contains(question)).toList();
  }
}
