// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every feature speaks every language of the interface. */
class InterfaceLanguagesTest {
  private static final Path FEATURES = Path.of("src/main/resources/org/mttcourseware/server");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)[,}]");

  static Stream<Path> files() throws IOException {
    List<Path> english;
    try (Stream<Path> all = Files.walk(FEATURES)) {
      english = all.filter(file -> file.endsWith("texts.properties")).sorted().toList();
    }
    assertTrue(english.size() > 8, english.toString());
    return english.stream()
        .flatMap(
            file ->
                Texts.LANGUAGES.stream()
                    .filter(language -> !language.equals("en"))
                    .map(language -> file.resolveSibling("texts_" + language + ".properties")));
  }

  private static Map<String, String> texts(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return texts;
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    PLACE.matcher(text).results().map(place -> place.group(1)).forEach(places::add);
    return places;
  }

  @ParameterizedTest
  @MethodSource("files")
  void hasEveryTextWithItsPlaces(Path file) throws IOException {
    Map<String, String> english = texts(file.resolveSibling("texts.properties"));
    Map<String, String> texts = texts(file);

    assertEquals(english.keySet(), texts.keySet());
    texts.forEach(
        (key, text) ->
            assertAll(
                key,
                () -> assertEquals(places(english.getOrDefault(key, "")), places(text)),
                () -> assertFalse(text.isBlank()),
                () -> assertFalse(text.contains("'")),
                () -> assertDoesNotThrow(() -> new MessageFormat(text))));
  }

  @Test
  void writesNumbersInOneSetOfDigits() {
    assertTrue(Texts.in("ar").text("grades.tries", 12).contains("12"));
  }

  @Test
  void readsWhatAReaderReads() {
    assertEquals("sr-Latn", Texts.in("sr").language());
    assertEquals("sr-Latn", Texts.in("sr_RS").language());
    assertEquals("mk", Languages.best("mk-MK,mk;q=0.9,en;q=0.5"));
    assertEquals("uk", Languages.best("pl;q=0.9, uk;q=0.8, en;q=0"));
    assertEquals("en", Languages.best("pl"));
  }
}
