// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

import java.util.List;
import java.util.Map;

/**
 * Questions, for practice or for a grade.
 *
 * @param passPercent 1 to 100
 * @param attempts how often one may try, 0 for as often as one likes
 * @param draw how many questions are drawn, by pool; the pool {@code ""} is all questions; empty
 *     for no drawing
 */
public record Quiz(
    String id,
    String title,
    boolean graded,
    int passPercent,
    int attempts,
    Map<String, Integer> draw,
    List<Block> instruction,
    List<Question> questions)
    implements Activity {
  public Quiz {
    draw = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(draw));
    instruction = List.copyOf(instruction);
    questions = List.copyOf(questions);
  }

  @Override
  public String kind() {
    return "quiz";
  }
}
