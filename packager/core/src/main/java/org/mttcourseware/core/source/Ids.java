// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.text.Normalizer;
import java.util.Locale;

/** Notes the ids that sources give, and proposes one where an author gave none. */
final class Ids {
  private Ids() {}

  /**
   * Notes the id of a heading in its family and returns it, or a proposal made of the heading's
   * words.
   */
  static String note(
      Attributes attributes, Section section, String family, TextFile file, Reading reading) {
    boolean given = !attributes.id().isEmpty();
    String id = given ? attributes.id() : slug(section.title());
    reading.uses.add(new Use.Id(section.at(), familyIn(family, file), id, given));
    return id;
  }

  /** Notes an id that a head gives. */
  static void note(String id, String family, YamlMap head, TextFile file, Reading reading) {
    reading.uses.add(new Use.Id(head.atValue("id"), familyIn(family, file), id, !id.isEmpty()));
  }

  /** A translation holds the same ids again, so each language has families of its own. */
  private static String familyIn(String family, TextFile file) {
    String[] parts = file.path().substring(file.path().lastIndexOf('/') + 1).split("\\.");
    return parts.length > 2 ? family + "~" + parts[parts.length - 2] : family;
  }

  static String slug(String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
    return slug.length() <= 40 ? slug : slug.substring(0, 40).replaceAll("-+$", "");
  }
}
