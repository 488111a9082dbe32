// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {
  @TempDir Path folder;
  private Path source;

  @BeforeEach
  void writeProgramme() {
    source = folder.resolve("my sources");
    assertEquals(0, Run.mtt("new", "programme", "trial", "--source", source).code());
  }

  @Test
  void writesPackagesAndIndexAndSaysWhere() {
    Run run = Run.mtt("build", "--source", source, "--format", "scorm12,web");

    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
    List<String> lines = run.out().lines().toList();
    assertEquals(7, lines.size());
    assertEquals(packages("index.json").toString(), lines.get(6));
    lines.forEach(line -> assertTrue(Files.isRegularFile(Path.of(line)), line));
  }

  @Test
  void writesOnlyWhatIsAskedFor() throws IOException {
    Path out = folder.resolve("out");
    Run run =
        Run.mtt(
            "build",
            "--source",
            source,
            "--segment",
            "start-first",
            "--format",
            "web",
            "--format",
            "scorm12",
            "--language",
            "en",
            "--out",
            out);

    assertEquals(0, run.code(), run.err());
    assertEquals(
        List.of("index.json", "start-first-en-scorm12-1.0.0.zip", "start-first-en-web-1.0.0.zip"),
        names(out));
  }

  @Test
  void writesForALearningSystemWhatItImportsAndSaysWhatToMind() throws IOException {
    Run run = Run.mtt("build", "--source", source, "--module", "start", "--profile", "openedx");

    assertEquals(0, run.code(), run.err());
    assertEquals(
        List.of("index.json", "start-en-scorm2004-3-1.0.0.zip", "start-en-scorm2004-4-1.0.0.zip"),
        names(packages("")));
    assertTrue(run.err().contains("Open edX: SCORM needs an XBlock"), run.err());
    assertTrue(run.err().contains("; import as SCORM 2004 (scorm2004-3)"), run.err());
  }

  @Test
  void writesWhatIsAskedForAndSaysWhoDoesNotImportIt() throws IOException {
    Run run =
        Run.mtt(
            "build",
            "--source",
            source,
            "--segment",
            "start-first",
            "--format",
            "scorm12",
            "--profile",
            "openedx,ilias");

    assertEquals(0, run.code(), run.err());
    assertEquals(List.of("index.json", "start-first-en-scorm12-1.0.0.zip"), names(packages("")));
    assertTrue(
        run.err().contains("Open edX: does not import scorm12; give it scorm2004-3"), run.err());
    assertFalse(run.err().contains("ILIAS: does not import"), run.err());
  }

  @Test
  void writesNothingThatBreaksTheLearningSystem() throws IOException {
    Path segment = source.resolve("modules/start/first/segment.md");
    String text = Files.readString(segment);
    Files.writeString(segment, text.replace("The first segment", "First & foremost"));

    Run moodle = Run.mtt("build", "--source", source, "--profile", "moodle");
    Run ilias = Run.mtt("build", "--source", source, "--profile", "ilias");

    assertEquals(1, moodle.code());
    assertTrue(moodle.err().contains("error: MTT802: "), moodle.err());
    assertTrue(moodle.err().contains("which Moodle shows"), moodle.err());
    assertEquals(0, ilias.code(), ilias.err());
  }

  @Test
  void leavesEarlierPackagesWholeWhenSourcesAreBroken() throws IOException {
    Run.mtt("build", "--source", source);
    byte[] before = Files.readAllBytes(packages("trial-en-scorm12-1.0.0.zip"));
    List<String> names = names(packages(""));
    Files.writeString(source.resolve("modules/start/module.yaml"), "id: }\n");

    Run run = Run.mtt("build", "--source", source);

    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertTrue(
        run.err().contains(source + "/modules/start/module.yaml:1:5: error: MTT003: "), run.err());
    assertTrue(run.err().contains("No package was written."), run.err());
    assertArrayEquals(before, Files.readAllBytes(packages("trial-en-scorm12-1.0.0.zip")));
    assertEquals(names, names(packages("")));
  }

  @Test
  void suggestsTheNearestNameAndListsAll() {
    Run format = Run.mtt("build", "--source", source, "--format", "scrom12");
    Run segment = Run.mtt("build", "--source", source, "--segment", "start-frist");
    Run module = Run.mtt("build", "--source", source, "--module", "begin");
    Run language = Run.mtt("build", "--source", source, "--language", "fr");
    Run adaptation = Run.mtt("build", "--source", source, "--adaptation", "arvenia");

    Run profile = Run.mtt("build", "--source", source, "--profile", "moodel");

    assertEquals(2, profile.code());
    assertTrue(
        profile.err().contains("no profile 'moodel'; did you mean 'moodle'? known: moodle, "),
        profile.err());
    assertEquals(2, format.code());
    assertTrue(format.err().contains("did you mean 'scorm12'? known: scorm12, "), format.err());
    assertEquals(2, segment.code());
    assertTrue(segment.err().contains("did you mean 'start-first'?"), segment.err());
    assertEquals(2, module.code());
    assertTrue(module.err().contains("no module 'begin'; known: start"), module.err());
    assertEquals(2, language.code());
    assertTrue(language.err().contains("no language 'fr'"), language.err());
    assertEquals(2, adaptation.code());
    assertTrue(adaptation.err().contains("the programme has none"), adaptation.err());
    assertFalse(Files.exists(packages("")));
  }

  @Test
  void saysWhatTheMachineWouldNotDo() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "not a folder");

    Run toFile = Run.mtt("build", "--source", source, "--out", file);
    Run belowFile = Run.mtt("build", "--source", source, "--out", file.resolve("out"));
    Run noSource = Run.mtt("build", "--source", folder.resolve("nowhere"));
    Run sourceIsFile = Run.mtt("build", "--source", file);

    for (Run run : List.of(toFile, belowFile, noSource, sourceIsFile)) {
      assertEquals(3, run.code(), run.err());
      assertEquals("", run.out());
      assertEquals(1, run.err().lines().count(), run.err());
    }
    assertTrue(toFile.err().startsWith("mtt: cannot make the folder " + file), toFile.err());
    assertTrue(noSource.err().contains("there is no " + folder), noSource.err());
    assertEquals("not a folder", Files.readString(file));
  }

  @Test
  void refusesWrongUsage() {
    for (String word : List.of("--fromat", "--format", "extra")) {
      Run run = Run.mtt("build", "--source", source, word);

      assertEquals(2, run.code(), word);
      assertTrue(run.err().contains("See 'mtt build --help'."), run.err());
    }
    assertEquals(2, Run.mtt("biuld").code());
  }

  @Test
  void showsHelpWithAndWithoutBeingAsked() {
    for (Run run : List.of(Run.mtt(), Run.mtt("--help"))) {
      assertEquals(0, run.code());
      for (String command : List.of("build", "check", "preview", "new", "compare", "test")) {
        assertTrue(run.out().contains(command), command);
      }
    }
    assertTrue(Run.mtt("build", "--help").out().contains("--adaptation=ID"));
    assertTrue(Run.mtt("build", "--help").out().contains("Learning systems: moodle, ilias, "));
  }

  private Path packages(String name) {
    return source.resolve("target").resolve("packages").resolve(name);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
