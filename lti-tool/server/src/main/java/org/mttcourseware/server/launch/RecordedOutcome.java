// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import java.util.List;
import org.mttcourseware.lti.Refusal;
import org.mttcourseware.lti.RuleOutcome;
import org.mttcourseware.server.web.Json;

/**
 * One rule of a recorded launch and what became of it, as the launch doctor reads it.
 *
 * @param verdict {@code PASSED}, {@code FAILED} or {@code SKIPPED}
 * @param code of the refusal; empty unless it failed, like what was found and the mend
 */
public record RecordedOutcome(String rule, String verdict, String code, String found, String mend) {
  private static final Refusal NONE = new Refusal("", "", "");

  static RecordedOutcome of(RuleOutcome outcome) {
    Refusal refusal = outcome.refusal().orElse(NONE);
    return new RecordedOutcome(
        outcome.rule(),
        outcome.verdict().name(),
        refusal.code(),
        withoutPeople(refusal.found()),
        refusal.mend());
  }

  /** An LMS may put anything into the description of its error, also who it was. */
  private static String withoutPeople(String found) {
    return found.replaceAll("\\S+@\\S+", "...");
  }

  static String json(List<RuleOutcome> outcomes) {
    return Json.of(outcomes.stream().map(RecordedOutcome::of).toList());
  }

  /** Returns the outcomes of a row, in the order of the standard. */
  public static List<RecordedOutcome> of(String json) {
    return List.of(Json.stored(json, RecordedOutcome[].class));
  }
}
