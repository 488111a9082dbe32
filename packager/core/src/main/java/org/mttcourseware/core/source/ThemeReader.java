// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the tokens of a theme. */
final class ThemeReader {
  private ThemeReader() {}

  /** Returns the tokens given; the logo as a path below the sources. */
  static Map<String, String> tokens(YamlMap map, TextFile file, Reading reading) {
    Map<String, String> tokens = new LinkedHashMap<>();
    for (String token : new String[] {"accent", "logo", "marking"}) {
      if (map.has(token)) {
        tokens.put(token, map.text(token));
      }
    }
    tokens.computeIfPresent("logo", (token, written) -> logo(written, map, file, reading));
    map.reportUnknownKeys();
    return tokens;
  }

  private static String logo(String written, YamlMap map, TextFile file, Reading reading) {
    String path = Paths.below(file.folder(), written);
    reading.uses.add(new Use.Media(map.atValue("logo"), path, "logo", ""));
    return path;
  }
}
