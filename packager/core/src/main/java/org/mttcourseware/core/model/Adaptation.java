// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A country's or academy's version of the programme: laid over it, never a fork.
 *
 * @param summary what it is for
 * @param template whether it is a selection to start from: its places for national text stay open
 * @param hours in class that it is planned for, 0 where nothing is said
 * @param segments ids taken, or empty for all; taught in the order of the programme
 * @param taughtElsewhere ids that those in {@code segments} need and that the academy teaches in
 *     another course
 * @param languages offered, or empty for all of the programme
 * @param theme tokens it sets; a key not present is the programme's
 * @param inserts national text by insert name
 * @param terms national words for terms of the glossary, by the term's id
 * @param contacts in the order of the source
 * @param translatedOnly whether a language leaves out the segments that are not wholly translated,
 *     rather than showing parts of them in the original
 */
public record Adaptation(
    String id,
    InLanguages<String> title,
    InLanguages<String> summary,
    boolean template,
    int hours,
    List<String> segments,
    List<String> taughtElsewhere,
    List<Language> languages,
    Map<String, String> theme,
    Map<String, NationalText> inserts,
    Map<String, InLanguages<Term>> terms,
    List<Contact> contacts,
    boolean translatedOnly) {
  public Adaptation {
    segments = List.copyOf(segments);
    taughtElsewhere = List.copyOf(taughtElsewhere);
    languages = List.copyOf(languages);
    theme = Map.copyOf(theme);
    inserts = Collections.unmodifiableMap(new LinkedHashMap<>(inserts));
    terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    contacts = List.copyOf(contacts);
  }

  /** Makes one that shows in the original what is not translated. */
  public Adaptation(
      String id,
      InLanguages<String> title,
      InLanguages<String> summary,
      boolean template,
      int hours,
      List<String> segments,
      List<String> taughtElsewhere,
      List<Language> languages,
      Map<String, String> theme,
      Map<String, NationalText> inserts,
      Map<String, InLanguages<Term>> terms,
      List<Contact> contacts) {
    this(
        id,
        title,
        summary,
        template,
        hours,
        segments,
        taughtElsewhere,
        languages,
        theme,
        inserts,
        terms,
        contacts,
        false);
  }

  /** Returns whether it takes the segment with the given id. */
  public boolean takes(String segment) {
    return segments.isEmpty() || segments.contains(segment);
  }

  /** Returns the theme's token, or {@code otherwise} where this sets none. */
  public String token(String name, String otherwise) {
    return theme.getOrDefault(name, otherwise);
  }
}
