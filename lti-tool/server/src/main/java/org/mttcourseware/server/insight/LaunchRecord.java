// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.insight;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mttcourseware.server.web.Json;

/**
 * What became of one login, launch or registration; nothing in it tells of a person.
 *
 * @param number what the learner was told to quote
 * @param platform the name of the platform, or empty where none was found
 * @param code the first refusal, empty if it was accepted
 * @param proof how the browser proved itself: COOKIE, STORAGE or WINDOW; or empty
 */
public record LaunchRecord(
    String id,
    String number,
    Instant at,
    String platform,
    String step,
    boolean accepted,
    String messageType,
    String deploymentId,
    String code,
    String outcomesJson,
    Optional<Long> clockMillis,
    String proof) {

  /** One rule of the standard, as it was judged. */
  public record Outcome(String rule, String verdict, String code, String found, String mend) {
    /** An absent text is an empty one. */
    public Outcome {
      code = code == null ? "" : code;
      found = found == null ? "" : found;
      mend = mend == null ? "" : mend;
    }
  }

  /** Returns the rules in the order of the standard. */
  public List<Outcome> outcomes() {
    return Arrays.asList(Json.stored(outcomesJson, Outcome[].class));
  }

  /** Returns the reason of a refusal. */
  public Optional<Outcome> refusal() {
    return outcomes().stream().filter(outcome -> outcome.verdict().equals("FAILED")).findFirst();
  }

  /** Returns how many rules held. */
  public long passed() {
    return outcomes().stream().filter(outcome -> outcome.verdict().equals("PASSED")).count();
  }
}
