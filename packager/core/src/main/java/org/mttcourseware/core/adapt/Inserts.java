// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.adapt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.core.model.Block;
import org.mttcourseware.core.model.InsertEntry;
import org.mttcourseware.core.model.InsertNeed;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.NationalText;
import org.mttcourseware.core.model.Said;

/**
 * Which national text stands in which place of an edition.
 *
 * @param list the kinds of national text, by name
 * @param texts the academy's, by the same names
 * @param open whether places without a text ask the reader to ask the academy
 * @param language of the edition
 */
public record Inserts(
    Map<String, InsertEntry> list,
    Map<String, NationalText> texts,
    boolean open,
    Language language) {
  public Inserts {
    list = Map.copyOf(list);
    texts = Map.copyOf(texts);
  }

  /** Returns those of a programme that no academy has adapted, with labels from {@code list}. */
  public static Inserts unfilled(Map<String, InsertEntry> list, Language language) {
    return new Inserts(list, Map.of(), true, language);
  }

  /** Returns what stands in {@code place}. */
  public Filling at(Block.Insert place) {
    InsertEntry entry =
        list.getOrDefault(place.name(), new InsertEntry(place.name(), "", InsertNeed.REQUIRED, ""));
    NationalText national = texts.get(place.name());
    Optional<Said<List<Block>>> said =
        national == null ? Optional.empty() : national.text().in(language);
    if (national != null && said.isPresent()) {
      return new Filling(
          Filling.State.FILLED,
          entry.label(),
          entry.ask(),
          said.get().language(),
          national.marking(),
          said.get().text());
    }
    return new Filling(
        empty(place, entry), entry.label(), entry.ask(), language, "", place.placeholder());
  }

  private Filling.State empty(Block.Insert place, InsertEntry entry) {
    if (open) {
      return Filling.State.OPEN;
    }
    return switch (InsertNeed.of(place.need()).orElse(entry.need())) {
      case REQUIRED -> Filling.State.OPEN;
      case OPTIONAL -> Filling.State.NOTHING;
      case DEFAULT -> Filling.State.KEPT;
    };
  }
}
