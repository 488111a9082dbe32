// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each reason has its words, and each is used. */
class RefusalsTest {

  @Test
  void hasBothTextsOfEachReasonAndNoOthers() throws IOException {
    Properties texts = new Properties();
    try (InputStream file = Reason.class.getResourceAsStream("refusals.properties");
        Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    Set<String> expected =
        Stream.of(Reason.values())
            .flatMap(reason -> Stream.of(reason + ".found", reason + ".mend"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(expected, new TreeSet<>(texts.stringPropertyNames()));
    texts.forEach((key, text) -> assertTrue(text.toString().length() > 20, key + ": " + text));
  }

  @Test
  void usesEachReason() throws IOException {
    String source = source();

    for (Reason reason : Reason.values()) {
      assertTrue(source.contains("Reason." + reason), reason + " is used nowhere");
    }
  }

  private static String source() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file));
      }
      return all.toString();
    }
  }

  @Test
  void putsValuesIn() {
    Refusal refusal = Reason.AUDIENCE_DIFFERS.refusal("client {0}", "client-1");

    assertEquals(
        "The token is for client {0}; this registration has the client id client-1.",
        refusal.found());
    assertEquals("AUDIENCE_DIFFERS", refusal.code());
  }

  @Test
  void quotesStrangersBriefly() {
    String found = Reason.LMS_ERROR.refusal("a\r\nb\u0000", "x".repeat(5000)).found();

    assertTrue(found.length() < 400, found);
    assertTrue(found.contains("the error a b instead"), found);
    assertFalse(found.chars().anyMatch(Character::isISOControl));
  }
}
