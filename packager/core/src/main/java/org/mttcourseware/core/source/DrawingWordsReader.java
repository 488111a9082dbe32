// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.Position;

/** Reads {@code media.ru.yaml}: what the words in the drawings of a folder are in a language. */
final class DrawingWordsReader {
  private static final Pattern NAME =
      Pattern.compile("(?:.*/)?media\\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\\.yaml");

  private DrawingWordsReader() {}

  /** Returns all there are, by the path of the drawing, the language and the words drawn. */
  static Map<String, Map<Language, Map<String, String>>> read(Reading reading) {
    Map<String, Map<Language, Map<String, String>>> words = new LinkedHashMap<>();
    for (Use.FileName file : reading.uses(Use.FileName.class)) {
      Matcher name = NAME.matcher(file.path());
      if (name.matches()) {
        for (Use.DrawingWord word : words(file.path(), new Language(name.group(1)), reading)) {
          reading.uses.add(word);
          words
              .computeIfAbsent(word.drawing(), path -> new LinkedHashMap<>())
              .computeIfAbsent(word.language(), language -> new LinkedHashMap<>())
              .put(word.original(), word.translation());
        }
      }
    }
    return words;
  }

  private static List<Use.DrawingWord> words(String path, Language language, Reading reading) {
    List<Use.DrawingWord> words = new ArrayList<>();
    Optional<TextFile> file = reading.tree.text(path, language, Position.start(path), reading);
    Optional<YamlMap> all = file.flatMap(text -> Yaml.file(text, reading));
    if (file.isEmpty() || all.isEmpty()) {
      return words;
    }
    for (String drawing : all.get().keys()) {
      String drawn = Paths.below(file.get().folder(), drawing);
      all.get()
          .map(drawing)
          .ifPresent(
              said ->
                  said.keys()
                      .forEach(
                          original ->
                              words.add(
                                  new Use.DrawingWord(
                                      said.at(original),
                                      drawn,
                                      language,
                                      original,
                                      said.text(original)))));
    }
    return words;
  }
}
