// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mttcourseware.core.model.LmsProfile;
import org.mttcourseware.core.model.Problem;
import org.mttcourseware.core.model.Programme;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** Holds a draft against all rules. The only maker of a {@link Programme}. */
public final class Checker {
  /** Reading problems after which a file, an activity or a question is missing from the draft. */
  private static final Set<String> LOSING =
      Set.of(
          "MTT001", "MTT002", "MTT003", "MTT006", "MTT007", "MTT008", "MTT009", "MTT010", "MTT012",
          "MTT013", "MTT016", "MTT020", "MTT023");

  private Checker() {}

  /** Returns the programme that {@code draft} makes, or all problems of reading and of sense. */
  public static Checked check(Draft draft) {
    return check(draft, List.of());
  }

  /**
   * Returns the same for packages that go to {@code systems}, if there are any: what breaks one of
   * them is an error, and what breaks another is not told.
   */
  public static Checked check(Draft draft, List<LmsProfile> systems) {
    Findings findings = new Findings();
    boolean whole = draft.problems().stream().noneMatch(problem -> LOSING.contains(problem.code()));
    Rules.all().stream()
        .filter(rule -> whole || !rule.concludesFromAbsence())
        .filter(rule -> systems.isEmpty() || !(rule instanceof LmsRule))
        .forEach(rule -> rule.check(draft, findings));
    Findings demands = new Findings();
    for (LmsProfile lms : systems) {
      Rules.all().stream()
          .filter(LmsRule.class::isInstance)
          .forEach(rule -> ((LmsRule) rule).check(draft, lms, demands));
    }
    List<Problem> problems =
        Stream.concat(
                draft.problems().stream(),
                Stream.concat(
                        findings.sorted().stream(), demands.sorted().stream().map(Problem::asError))
                    .filter(problem -> !unread(problem, draft)))
            .distinct()
            .sorted()
            .toList();
    boolean broken =
        problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    return broken ? new Checked.Broken(problems) : new Checked.Ok(programme(draft), problems);
  }

  /** What could not be read at a place is told once, and not what follows from it there. */
  private static boolean unread(Problem problem, Draft draft) {
    return draft.problems().stream()
        .anyMatch(reading -> reading.position().equals(problem.position()));
  }

  private static Programme programme(Draft draft) {
    return new Programme(
        draft.head(),
        draft.modules(),
        draft.sources(),
        draft.inserts(),
        draft.media(),
        draft.adaptations());
  }
}
