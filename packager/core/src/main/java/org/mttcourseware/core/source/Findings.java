// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.ArrayList;
import java.util.List;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.model.Problem;
import org.mttcourseware.core.model.ProblemTexts;

/** Collects problems of sources. Their texts stand in {@code problems.properties}. */
public final class Findings {
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Adds the problem {@code code} at {@code position}; {@code arguments} fill the places of its
   * text and mend.
   */
  public void add(String code, Position position, Object... arguments) {
    problems.add(ProblemTexts.problem(code, position, arguments));
  }

  /** Returns all problems so far, by position. */
  public List<Problem> sorted() {
    return problems.stream().distinct().sorted().toList();
  }
}
