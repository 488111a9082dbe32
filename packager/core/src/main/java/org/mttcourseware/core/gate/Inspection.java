// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.gate;

import java.util.List;
import org.mttcourseware.core.model.Problem;

/**
 * What the gate says of a package.
 *
 * @param format the id of its format, as {@code ./mtt build} calls it, or the empty string where it
 *     is none of ours
 * @param kind its name in words, such as {@code SCORM 1.2}
 * @param title what a learning system will call it, or the empty string
 * @param facts what it holds, each in a few words
 * @param problems what is wrong, by place; their files are paths in the package
 */
public record Inspection(
    String format, String kind, String title, List<String> facts, List<Problem> problems) {
  public Inspection {
    facts = List.copyOf(facts);
    problems = List.copyOf(problems);
  }

  /** Returns whether a learning system can take the package. */
  public boolean passes() {
    return problems.stream().noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
  }
}
