// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every problem of packages has its texts, is used, and is in the range that the docs name. */
class ProblemDocsTest {
  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("org.mttcourseware.core.gate.problems", Locale.ROOT);

  @Test
  void everyCodeHasTextsAndIsUsed() throws IOException {
    TreeSet<String> used = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/mttcourseware/core"))) {
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        Matcher matcher = Pattern.compile("\"(PKG\\d{3})\"").matcher(Files.readString(source));
        while (matcher.find()) {
          used.add(matcher.group(1));
        }
      }
    }
    TreeSet<String> said = new TreeSet<>();
    TEXTS.keySet().forEach(key -> said.add(key.substring(0, 6)));

    assertEquals(used, said);
    for (String code : said) {
      for (String part : List.of("severity", "message", "mend")) {
        assertTrue(TEXTS.containsKey(code + "." + part), code + "." + part);
      }
    }
  }

  @Test
  void theDocsNameEveryCode() throws IOException {
    Matcher ranges =
        Pattern.compile("PKG(\\d{3}) to PKG(\\d{3})")
            .matcher(Files.readString(Path.of("../../docs/packages.md")));
    TreeSet<Integer> named = new TreeSet<>();
    while (ranges.find()) {
      for (int i = Integer.parseInt(ranges.group(1)); i <= Integer.parseInt(ranges.group(2)); i++) {
        named.add(i);
      }
    }
    List<String> missing = new ArrayList<>();
    TEXTS.keySet().stream()
        .map(key -> key.substring(3, 6))
        .distinct()
        .filter(code -> !named.contains(Integer.parseInt(code)))
        .forEach(missing::add);

    assertEquals(List.of(), missing);
  }
}
