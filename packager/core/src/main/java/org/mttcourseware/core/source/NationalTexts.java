// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.commonmark.node.Node;
import org.mttcourseware.core.model.Block;
import org.mttcourseware.core.model.InLanguages;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.NationalText;
import org.mttcourseware.core.model.Position;

/**
 * Collects the national texts of one adaptation: short ones from {@code inserts:} of its YAML, long
 * ones from {@code inserts.md} and its translations, a heading an insert.
 */
final class NationalTexts {
  private static final String MARKING = "marking";

  private final LanguageTexts languages;
  private final Reading reading;
  private final Map<String, Map<Language, List<Block>>> texts = new LinkedHashMap<>();
  private final Map<String, String> markings = new TreeMap<>();
  private final Map<String, Position> places = new LinkedHashMap<>();

  NationalTexts(LanguageTexts languages, Reading reading) {
    this.languages = languages;
    this.reading = reading;
  }

  /** Adds what the YAML says. */
  void add(YamlMap inserts, TextFile file) {
    for (String name : inserts.keys()) {
      places.putIfAbsent(name, inserts.at(name));
      if (!inserts.isMap(name)) {
        put(name, languages.own(), inserts, name, file);
        continue;
      }
      inserts
          .map(name)
          .ifPresent(
              said -> {
                LanguageTexts.tags(said)
                    .forEach(tag -> put(name, new Language(tag), said, tag, file));
                mark(name, said.text(MARKING));
                said.reportUnknownKeys();
              });
    }
  }

  /** Adds what a file of long texts says. */
  void add(TextFile file) {
    List<Node> before = new ArrayList<>();
    for (Section section : Section.split(Markdown.blocks(file), 1, file, before)) {
      String name = section.title();
      places.putIfAbsent(name, section.at());
      section.attributes().reportUnknown(Set.of(), Set.of(MARKING), reading);
      mark(name, section.attributes().setting(MARKING));
      put(name, file.language(), section.nodes(), file, section.at());
    }
    if (!before.isEmpty()) {
      reading.problem("MTT022", Markdown.at(before.get(0), file));
    }
  }

  private void mark(String name, String marking) {
    if (!marking.isEmpty()) {
      markings.put(name, marking);
    }
  }

  private void put(String name, Language language, YamlMap map, String key, TextFile file) {
    String words = map.text(key);
    if (!words.isEmpty()) {
      TextFile alone = alone(words, map.atText(key), language, file);
      put(name, language, Markdown.blocks(alone), alone, map.at(key));
    }
  }

  private void put(String name, Language language, List<Node> nodes, TextFile file, Position at) {
    List<Block> blocks = new BlockReader(file, reading).blocks(nodes);
    boolean said =
        !blocks.isEmpty()
            && texts
                    .computeIfAbsent(name, key -> new LinkedHashMap<>())
                    .putIfAbsent(language, blocks)
                != null;
    if (said) {
      reading.problem("MTT024", at, name, language);
    }
  }

  /** A text inside YAML as a file of its own whose lines stand where they stand. */
  private static TextFile alone(String words, Position at, Language language, TextFile file) {
    List<String> lines = new ArrayList<>(Collections.nCopies(at.line() - 1, ""));
    lines.addAll(List.of(words.split("\n", -1)));
    return new TextFile(file.path(), language, "", lines);
  }

  /** Returns the texts by the name of their insert; one without words says nothing. */
  Map<String, NationalText> texts() {
    Map<String, NationalText> all = new LinkedHashMap<>();
    for (String name : places.keySet()) {
      InLanguages<List<Block>> said = new InLanguages<>(texts.getOrDefault(name, Map.of()));
      all.put(name, new NationalText(said, markings.getOrDefault(name, "")));
    }
    return all;
  }

  /** Returns where each insert is first named, filled or not. */
  Map<String, Position> places() {
    return places;
  }
}
