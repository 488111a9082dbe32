// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A programme is handed out, comes back, moves on, and says what is stale. */
class TranslateCommandTest {
  private static final String SEGMENT = "modules/m/s/segment.md";
  private static final String ENGLISH =
      """
      ---
      id: m-s
      title: The gate
      minutes: 15
      ---

      # Page {#page}

      A first paragraph.

      A second paragraph.
      """;

  @TempDir Path root;

  @BeforeEach
  void write() throws IOException {
    put(
        "programme.yaml",
        "id: p\ntitle: P\nversion: 1.0.0\nlanguage: en\nlanguages: [en, ru, ar]\nlicence: CC-BY-4.0\nmodules: [m]\n");
    put(
        "modules/m/module.yaml",
        "id: m\ntitle: Module\noutcomes:\n  o1: { text: List three things }\nsegments: [s]\n");
    put(SEGMENT, ENGLISH);
    for (String tag : List.of("ru", "ar")) {
      put("modules/m/s/segment." + tag + ".md", ENGLISH.replaceAll(" ?paragraph", " слово " + tag));
      assertEquals(0, Run.mtt("translate", "record", "--language", tag, "--source", root).code());
    }
  }

  @Test
  void oneChangedParagraphIsStaleThereAndNowhereElse() throws IOException {
    put(SEGMENT, ENGLISH.replace("A second paragraph.", "A second, paragraph."));

    JsonNode report = status();

    for (JsonNode language : report) {
      assertEquals(1, language.get("stale").asInt());
      JsonNode open = language.at("/modules/1/segments/1/open");
      assertEquals(1, open.size(), language.toPrettyString());
      assertEquals(SEGMENT, open.get(0).get("file").asText());
      assertEquals(11, open.get(0).get("line").asInt());
      assertEquals("stale", open.get(0).get("condition").asText());
    }
  }

  @Test
  void aCorrectedCommaIsWavedThroughInOneLanguageOrInAll() throws IOException {
    put(SEGMENT, ENGLISH.replace("A second paragraph.", "A second, paragraph."));

    Run run = Run.mtt("translate", "same", SEGMENT + ":11", "--language", "ru", "--source", root);

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("segment.ru.md:11 is current"), run.out());
    assertEquals(1, status().get(1).get("stale").asInt() + status().get(0).get("stale").asInt());
    Path typed = root.resolve(SEGMENT);
    assertEquals(
        0, Run.mtt("translate", "same", typed, "--language", "all", "--source", root).code());
    assertEquals(0, status().get(1).get("stale").asInt() + status().get(0).get("stale").asInt());
    assertEquals(
        1, Run.mtt("translate", "same", typed, "--language", "all", "--source", root).code());
  }

  @Test
  void wordsOfTheOriginalAreKeptOnPurpose() throws IOException {
    String same = "A list of four plain words";
    put(SEGMENT, ENGLISH.replace("A second paragraph.", same));
    put("modules/m/s/segment.ru.md", ENGLISH.replace("A second paragraph.", same));
    Files.delete(root.resolve("modules/m/s/segment.ru.from"));
    Run.mtt("translate", "record", "--language", "ru", "--source", root);
    String before = Run.mtt("translate", "status", "--language", "ru", "--source", root).out();

    Run run = Run.mtt("translate", "same", SEGMENT + ":11", "--language", "ru", "--source", root);

    assertEquals(0, run.code(), run.err());
    assertTrue(before.contains("missing: " + SEGMENT + ":11"), before);
    assertFalse(
        Run.mtt("translate", "status", "--language", "ru", "--source", root)
            .out()
            .contains(SEGMENT + ":11"));
  }

  @Test
  void whatIsNeededGoesOutAndComesBackTranslated() throws IOException {
    put(SEGMENT, ENGLISH.replace("A second paragraph.", "Another paragraph."));
    Path out = root.resolve("out");

    Run run =
        Run.mtt(
            "translate",
            "export",
            "--needed",
            "--language",
            "ru",
            "--segment",
            "m-s",
            "--out",
            out,
            "--source",
            root);

    assertEquals(0, run.code(), run.err());
    Path file = out.resolve("m-s.ru.xlf");
    String xliff = Files.readString(file);
    assertEquals(1, xliff.split("<unit ", -1).length - 1, xliff);
    Files.writeString(
        file,
        xliff
            .replace("<segment>", "<segment state=\"final\">")
            .replaceAll("<target>.*</target>", "<target>Другой абзац.</target>"));
    Run back = Run.mtt("translate", "import", file, "--source", root);
    assertEquals(0, back.code(), back.err());
    assertTrue(back.out().contains("1 parts taken"), back.out());
    assertTrue(
        Files.readString(root.resolve("modules/m/s/segment.ru.md")).contains("\nДругой абзац.\n"));
    assertEquals(0, Run.mtt("check", "--source", root).out().split("MTT234.*ru", -1).length - 1);
  }

  @Test
  void aBrokenFileChangesNothing() throws IOException {
    Path file = root.resolve("back.xlf");
    Files.writeString(file, "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>");
    String before = Files.readString(root.resolve("modules/m/s/segment.ru.md"));

    Run run = Run.mtt("translate", "import", file, "--source", root);

    assertEquals(1, run.code());
    assertTrue(run.err().contains("back.xlf:1:1: error: a document type"), run.err());
    assertTrue(run.err().contains("was not taken"), run.err());
    assertEquals(before, Files.readString(root.resolve("modules/m/s/segment.ru.md")));
  }

  @Test
  void recordRefusesWhatIsBuiltOtherwiseWithItsLine() throws IOException {
    put("modules/m/s/segment.ru.md", ENGLISH.replace("A second", "Слово.\n\nA second"));
    Files.delete(root.resolve("modules/m/s/segment.ru.from"));

    Run run = Run.mtt("translate", "record", "--language", "ru", "--source", root);

    assertEquals(1, run.code());
    assertTrue(run.err().contains("segment.ru.md:13:1: error: from here on"), run.err());
    assertFalse(Files.exists(root.resolve("modules/m/s/segment.ru.from")));
  }

  @Test
  void namesWhatThereIs() {
    Run run = Run.mtt("translate", "status", "--segment", "m-x", "--source", root);

    assertEquals(2, run.code());
    assertTrue(run.err().contains("no segment 'm-x'; there are m-s"), run.err());
    assertEquals(2, Run.mtt("translate", "status", "--language", "en", "--source", root).code());
    assertEquals(2, Run.mtt("translate", "export", "--language", "../x", "--source", root).code());
  }

  private JsonNode status() throws IOException {
    Run run = Run.mtt("translate", "status", "--output", "json", "--source", root);
    assertEquals(0, run.code(), run.err());
    return new ObjectMapper().readTree(run.out());
  }

  private void put(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
