// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.model.Outcome;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.model.Term;

/**
 * Reads a module's folder in one language; what has no translation is taken from the original as it
 * is.
 */
final class ModuleReader {
  private final String folder;
  private final Language original;
  private final Reading reading;
  private final Map<String, Segment> originals = new LinkedHashMap<>();

  ModuleReader(String folder, Language original, Reading reading) {
    this.folder = folder;
    this.original = original;
    this.reading = reading;
  }

  Optional<Module> read(Language language, Position asked) {
    return text("module.yaml", language, asked)
        .flatMap(file -> Yaml.file(file, reading).map(map -> module(map, file, language)));
  }

  private Module module(YamlMap map, TextFile file, Language language) {
    Ids.note(map.text("id"), "part", map, file, reading);
    List<Outcome> outcomes = new ArrayList<>();
    map.map("outcomes").ifPresent(all -> all.keys().forEach(id -> outcomes.add(outcome(id, all))));
    Position asked = map.at("segments");
    Module module =
        new Module(
            map.text("id"),
            map.text("title"),
            map.text("summary"),
            outcomes,
            glossary(language, file.start()),
            map.texts("segments").stream()
                .map(name -> segment(name, language, asked))
                .flatMap(Optional::stream)
                .toList());
    for (String part : List.of("id", "title", "outcomes", "segments")) {
      reading.positions.putPart(module, part, map.at(part));
    }
    map.reportUnknownKeys();
    return reading.at(module, map.at("id"));
  }

  private Outcome outcome(String id, YamlMap all) {
    Optional<YamlMap> said = all.map(id);
    String text = said.map(map -> map.text("text")).orElse("");
    boolean rights = said.map(map -> map.flag("rights")).orElse(false);
    said.ifPresent(YamlMap::reportUnknownKeys);
    return reading.at(new Outcome(id, text, rights), all.at(id));
  }

  private List<Term> glossary(Language language, Position asked) {
    String path = folder + "/glossary.yaml";
    if (!reading.tree.has(path)) {
      return List.of();
    }
    List<Term> terms = new ArrayList<>();
    text("glossary.yaml", language, asked)
        .flatMap(file -> Yaml.file(file, reading))
        .ifPresent(
            all ->
                all.keys()
                    .forEach(
                        id -> {
                          Optional<YamlMap> said = all.map(id);
                          String term = said.map(map -> map.text("term")).orElse("");
                          String definition = said.map(map -> map.text("definition")).orElse("");
                          said.ifPresent(YamlMap::reportUnknownKeys);
                          terms.add(reading.at(new Term(id, term, definition), all.at(id)));
                        }));
    return terms;
  }

  private Optional<Segment> segment(String name, Language language, Position asked) {
    String path = folder + "/" + name + "/segment.md";
    if (!language.equals(original) && reading.translations.exists(path, language)) {
      return reading
          .translations
          .text(path, language, asked)
          .flatMap(file -> SegmentReader.read(file, reading));
    }
    if (!originals.containsKey(name)) {
      reading
          .tree
          .text(path, original, asked, reading)
          .flatMap(file -> SegmentReader.read(file, reading))
          .ifPresent(segment -> originals.put(name, segment));
    }
    return Optional.ofNullable(originals.get(name));
  }

  private Optional<TextFile> text(String name, Language language, Position asked) {
    return reading.translations.text(folder + "/" + name, language, asked);
  }
}
