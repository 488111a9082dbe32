// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.ags;

import java.util.Optional;
import org.mttcourseware.lti.json.JsonObject;

/** What stands in the gradebook for one learner (AGS 2.0, 3.3). */
public record Result(
    String userId,
    Optional<Double> resultScore,
    Optional<Double> resultMaximum,
    Optional<String> comment) {

  static Optional<Result> read(JsonObject json) {
    return json.exact("userId")
        .map(
            userId ->
                new Result(
                    userId,
                    json.number("resultScore"),
                    json.number("resultMaximum"),
                    json.text("comment")));
  }

  /** Without the learner and the points. */
  @Override
  public String toString() {
    return "Result[]";
  }
}
