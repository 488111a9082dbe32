// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate.xliff;

import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The file {@code media.ru.yaml}: what the words in the drawings of a folder are in a language. */
final class DrawingLists {
  private DrawingLists() {}

  /** Reads the words, by drawing; what is no such list reads as empty. */
  static Map<String, Map<String, String>> read(String yaml) {
    Map<String, Map<String, String>> all = new LinkedHashMap<>();
    try {
      Object read =
          new Load(LoadSettings.builder().setMaxAliasesForCollections(0).build())
              .loadFromString(yaml);
      if (read instanceof Map<?, ?> drawings) {
        drawings.forEach(
            (drawing, said) -> {
              Map<String, String> words = new LinkedHashMap<>();
              if (said instanceof Map<?, ?> list) {
                list.forEach((word, text) -> words.put(word.toString(), String.valueOf(text)));
              }
              all.put(drawing.toString(), words);
            });
      }
    } catch (YamlEngineException malformed) {
      // The check says what is wrong with the file; what is written over it is whole.
      all.clear();
    }
    return all;
  }

  static String written(Map<String, Map<String, String>> all) {
    StringBuilder yaml = new StringBuilder();
    all.forEach(
        (drawing, words) -> {
          yaml.append(drawing).append(":\n");
          words.forEach(
              (word, text) ->
                  yaml.append("  ")
                      .append(quoted(word))
                      .append(": ")
                      .append(quoted(text))
                      .append('\n'));
        });
    return yaml.toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
