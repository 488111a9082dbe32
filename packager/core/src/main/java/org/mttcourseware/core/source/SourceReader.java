// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.core.model.InsertEntry;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.Markings;
import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.model.ProgrammeHead;
import org.mttcourseware.core.model.Source;
import org.mttcourseware.core.model.Theme;

/** Reads the sources of a programme. */
public final class SourceReader {
  private static final String PROGRAMME = "programme.yaml";

  private SourceReader() {}

  /**
   * Reads everything below {@code root}.
   *
   * @throws IOException when {@code root} is no folder or the disk fails; what is wrong with a
   *     source is a problem of the draft
   */
  public static Draft read(Path root) throws IOException {
    if (!Files.exists(root)) {
      throw new NoSuchFileException(root.toString());
    }
    if (!Files.isDirectory(root)) {
      throw new NotDirectoryException(root.toString());
    }
    Reading reading = new Reading(new SourceTree(root.toRealPath()));
    Position start = Position.start(PROGRAMME);
    Optional<TextFile> file = reading.tree.text(PROGRAMME, new Language("en"), start, reading);
    Optional<YamlMap> map = file.flatMap(text -> Yaml.file(text, reading));
    if (file.isEmpty() || map.isEmpty()) {
      return draft(
          new Language("en"), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of(), reading);
    }
    return read(map.get(), file.get(), reading);
  }

  private static Draft read(YamlMap map, TextFile file, Reading reading) throws IOException {
    Language original = new Language(map.text("language").isEmpty() ? "en" : map.text("language"));
    reading.translations.from(original);
    ProgrammeHead head = head(map, original, file, reading);
    var media = MediaReader.read(original, reading);
    Map<Language, ProgrammeHead> heads = new LinkedHashMap<>();
    Map<Language, List<Module>> modules = new LinkedHashMap<>();
    Position asked = map.at("modules");
    List<ModuleReader> readers =
        map.texts("modules").stream()
            .map(name -> new ModuleReader("modules/" + name, original, reading))
            .toList();
    map.reportUnknownKeys();
    for (Language language : head.languages()) {
      heads.put(language, translated(head, language, original, reading));
      modules.put(
          language,
          readers.stream()
              .map(reader -> reader.read(language, asked))
              .flatMap(Optional::stream)
              .toList());
    }
    return draft(
        original,
        heads,
        modules,
        sources(original, reading),
        InsertListReader.read(head.languages(), original, reading),
        media,
        AdaptationReader.readAll(original, reading),
        reading);
  }

  private static Draft draft(
      Language original,
      Map<Language, ProgrammeHead> heads,
      Map<Language, List<Module>> modules,
      Map<String, Source> sources,
      Map<Language, Map<String, InsertEntry>> inserts,
      Map<String, org.mttcourseware.core.model.MediaFile> media,
      List<org.mttcourseware.core.model.Adaptation> adaptations,
      Reading reading) {
    return new Draft(
        reading.tree.root(),
        original,
        heads,
        modules,
        sources,
        inserts,
        media,
        adaptations,
        reading.positions,
        List.copyOf(reading.uses),
        reading.findings.sorted());
  }

  private static ProgrammeHead head(
      YamlMap map, Language original, TextFile file, Reading reading) {
    Ids.note(map.text("id"), "programme", map, file, reading);
    List<Language> languages = new ArrayList<>(List.of(original));
    map.texts("languages").stream()
        .map(Language::new)
        .filter(language -> !languages.contains(language))
        .forEach(languages::add);
    Map<String, String> tokens =
        map.map("theme").map(theme -> ThemeReader.tokens(theme, file, reading)).orElse(Map.of());
    Theme theme =
        new Theme(
            tokens.getOrDefault("accent", Theme.STANDARD.accent()),
            tokens.get("logo"),
            tokens.getOrDefault("marking", Theme.STANDARD.marking()));
    reading.at(theme, map.at("theme"));
    ProgrammeHead head =
        new ProgrammeHead(
            map.text("id"),
            map.text("title"),
            map.text("version"),
            original,
            languages,
            map.text("licence"),
            map.text("publisher"),
            map.text("notice"),
            theme,
            markings(map),
            changes(map),
            Untranslated.isLeftOut(map, reading));
    return noted(head, map, reading);
  }

  private static ProgrammeHead noted(ProgrammeHead head, YamlMap map, Reading reading) {
    for (String part :
        List.of(
            "id",
            "title",
            "version",
            "language",
            "languages",
            "licence",
            "publisher",
            "notice",
            "modules",
            "theme",
            "markings",
            "changes")) {
      reading.positions.putPart(head, part, map.at(part));
    }
    return reading.at(head, map.at("id"));
  }

  private static Markings markings(YamlMap map) {
    List<String> levels = map.texts("markings");
    return levels.isEmpty() ? Markings.STANDARD : new Markings(levels);
  }

  private static Map<String, String> changes(YamlMap map) {
    Map<String, String> changes = new LinkedHashMap<>();
    map.map("changes")
        .ifPresent(all -> all.keys().forEach(version -> changes.put(version, all.text(version))));
    return changes;
  }

  /** Returns the head with what {@code programme.<tag>.yaml} says in {@code language}. */
  private static ProgrammeHead translated(
      ProgrammeHead head, Language language, Language original, Reading reading) {
    if (language.equals(original)) {
      return head;
    }
    Optional<YamlMap> map =
        reading
            .translations
            .text(PROGRAMME, language, Position.start(PROGRAMME))
            .flatMap(file -> Yaml.file(file, reading));
    if (map.isEmpty()) {
      return head;
    }
    ProgrammeHead translated =
        new ProgrammeHead(
            head.id(),
            map.get().text("title"),
            head.version(),
            original,
            head.languages(),
            head.licence(),
            head.publisher(),
            map.get().text("notice"),
            head.theme(),
            head.markings(),
            changes(map.get()),
            head.translatedOnly());
    return noted(translated, map.get(), reading);
  }

  private static Map<String, Source> sources(Language original, Reading reading) {
    Map<String, Source> sources = new LinkedHashMap<>();
    if (!reading.tree.has("sources.yaml")) {
      return sources;
    }
    reading
        .tree
        .text("sources.yaml", original, Position.start("sources.yaml"), reading)
        .flatMap(file -> Yaml.file(file, reading))
        .ifPresent(
            all ->
                all.keys()
                    .forEach(
                        id -> {
                          Optional<YamlMap> said = all.map(id);
                          said.ifPresent(
                              map -> {
                                Source source =
                                    new Source(
                                        id,
                                        map.text("title"),
                                        map.text("publisher"),
                                        map.text("year"));
                                sources.put(id, reading.at(source, all.at(id)));
                                map.reportUnknownKeys();
                              });
                        }));
    return sources;
  }
}
