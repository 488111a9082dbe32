// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

import java.util.List;
import java.util.Map;

/**
 * A country's or academy's version of the programme: laid over it, never a fork.
 *
 * @param segments ids taken, or empty for all
 * @param languages offered, or empty for all of the programme
 * @param theme tokens it sets; a key not present is the programme's
 * @param inserts national text by insert name
 */
public record Adaptation(
    String id,
    String title,
    List<String> segments,
    List<Language> languages,
    Map<String, String> theme,
    Map<String, Html> inserts) {
  public Adaptation {
    segments = List.copyOf(segments);
    languages = List.copyOf(languages);
    theme = Map.copyOf(theme);
    inserts = Map.copyOf(inserts);
  }
}
