// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import java.util.List;
import java.util.Map;

/** A small exercise without a catalogue. */
final class SampleExercise {
  private SampleExercise() {}

  static Inject inject(String id, int at, boolean contingency) {
    return new Inject(
        id,
        "Title of " + id,
        at,
        "radio",
        List.of(),
        contingency,
        "<p>" + id + "</p>",
        List.of(),
        Map.of(),
        List.of("Point"),
        "");
  }

  static Exercise of(Inject... injects) {
    return new Exercise(
        "en",
        "ltr",
        "Sample",
        30,
        "",
        "",
        List.of(
            new Role("leader", "Leader", "You lead."), new Role("clerk", "Clerk", "You write.")),
        List.of(injects));
  }
}
