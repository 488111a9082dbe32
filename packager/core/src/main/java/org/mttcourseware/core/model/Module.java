// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

import java.util.List;

/** One of the MTT modules, the train-the-trainer strand, or a thematic course. */
public record Module(
    String id,
    String title,
    String summary,
    List<Outcome> outcomes,
    List<Term> glossary,
    List<Segment> segments) {
  public Module {
    outcomes = List.copyOf(outcomes);
    glossary = List.copyOf(glossary);
    segments = List.copyOf(segments);
  }

  /** Returns this module with other segments. */
  public Module with(List<Segment> others) {
    return new Module(id, title, summary, outcomes, glossary, others);
  }

  /** Returns this module with other words for its terms. */
  public Module withGlossary(List<Term> others) {
    return new Module(id, title, summary, outcomes, others, segments);
  }
}
