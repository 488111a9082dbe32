// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.MediaFile;
import org.mttcourseware.core.model.Position;

/** Finds every media file and what the {@code media.yaml} beside it says. */
final class MediaReader {
  private MediaReader() {}

  static Map<String, MediaFile> read(Language original, Reading reading) throws IOException {
    SortedMap<String, Long> files = reading.tree.media(reading);
    Map<String, Use.MediaEntry> entries = new LinkedHashMap<>();
    reading.uses(Use.FileName.class).stream()
        .map(Use.FileName::path)
        .filter(path -> path.equals("media.yaml") || path.endsWith("/media.yaml"))
        .toList()
        .forEach(path -> entries(path, original, reading, entries));
    Map<String, Map<Language, Map<String, String>>> words = DrawingWordsReader.read(reading);
    Map<String, MediaFile> media = new LinkedHashMap<>();
    files.forEach(
        (path, bytes) ->
            media.put(
                path, file(path, bytes, entries, words.getOrDefault(path, Map.of()), reading)));
    return media;
  }

  private static MediaFile file(
      String path,
      long bytes,
      Map<String, Use.MediaEntry> entries,
      Map<Language, Map<String, String>> words,
      Reading reading) {
    Optional<Use.MediaEntry> entry = Optional.ofNullable(entries.get(path));
    MediaFile file =
        new MediaFile(
            path,
            reading.tree.root().resolve(path),
            bytes,
            entry.map(Use.MediaEntry::licence).orElse(""),
            entry.map(Use.MediaEntry::author).orElse(""),
            words,
            null);
    return reading.at(file, entry.map(Use.MediaEntry::at).orElse(Position.start(path)));
  }

  private static void entries(
      String path, Language original, Reading reading, Map<String, Use.MediaEntry> entries) {
    reading
        .tree
        .text(path, original, Position.start(path), reading)
        .flatMap(file -> Yaml.file(file, reading).map(map -> Map.entry(file, map)))
        .ifPresent(
            read ->
                read.getValue()
                    .keys()
                    .forEach(
                        name -> {
                          Use.MediaEntry entry = entry(name, read.getValue(), read.getKey());
                          reading.uses.add(entry);
                          entries.put(entry.path(), entry);
                        }));
  }

  private static Use.MediaEntry entry(String name, YamlMap all, TextFile file) {
    Optional<YamlMap> said = all.map(name);
    Use.MediaEntry entry =
        new Use.MediaEntry(
            all.at(name),
            Paths.below(file.folder(), name),
            said.map(map -> map.text("licence")).orElse(""),
            said.map(map -> map.text("author")).orElse(""));
    said.ifPresent(YamlMap::reportUnknownKeys);
    return entry;
  }
}
