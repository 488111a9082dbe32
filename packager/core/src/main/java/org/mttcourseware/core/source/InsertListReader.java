// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mttcourseware.core.model.InsertEntry;
import org.mttcourseware.core.model.InsertNeed;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.Position;

/**
 * Reads {@code inserts.yaml}: the kinds of national text that segments have places for. A
 * translation beside it says label and question in its language; names and needs are the
 * original's.
 */
final class InsertListReader {
  private static final String PATH = "inserts.yaml";

  private InsertListReader() {}

  static Map<Language, Map<String, InsertEntry>> read(
      List<Language> languages, Language original, Reading reading) {
    Map<String, InsertEntry> list =
        reading.tree.has(PATH) ? list(original, Map.of(), reading) : Map.of();
    Map<Language, Map<String, InsertEntry>> all = new LinkedHashMap<>();
    for (Language language : languages) {
      boolean translated = !language.equals(original) && !list.isEmpty();
      all.put(language, translated ? list(language, list, reading) : list);
    }
    return all;
  }

  /** What {@code original} says stands wherever the translation says nothing. */
  private static Map<String, InsertEntry> list(
      Language language, Map<String, InsertEntry> original, Reading reading) {
    Map<String, InsertEntry> list = new LinkedHashMap<>(original);
    reading
        .translations
        .text(PATH, language, Position.start(PATH))
        .flatMap(file -> Yaml.file(file, reading))
        .ifPresent(
            all ->
                all.keys()
                    .forEach(
                        name ->
                            all.map(name)
                                .ifPresent(
                                    map ->
                                        list.put(
                                            name,
                                            entry(name, map, all, original.get(name), reading)))));
    return list;
  }

  private static InsertEntry entry(
      String name,
      YamlMap map,
      YamlMap all,
      @org.jspecify.annotations.Nullable InsertEntry original,
      Reading reading) {
    String word = original == null ? map.text("need") : original.need().word();
    if (original == null && !word.isEmpty()) {
      reading.uses.add(new Use.Words(map.atValue("need"), "need", Set.of(word)));
    }
    InsertEntry entry =
        new InsertEntry(
            name,
            said(map.text("label"), original == null ? "" : original.label()),
            InsertNeed.of(word).orElse(InsertNeed.REQUIRED),
            said(map.text("ask"), original == null ? "" : original.ask()));
    map.has("need");
    map.reportUnknownKeys();
    return reading.at(entry, all.at(name));
  }

  private static String said(String here, String otherwise) {
    return here.isEmpty() ? otherwise : here;
  }
}
