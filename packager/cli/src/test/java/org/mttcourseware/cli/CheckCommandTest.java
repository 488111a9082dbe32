// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  @TempDir Path folder;
  private Path source;
  private Path segment;

  @BeforeEach
  void writeProgramme() {
    source = folder.resolve("sources");
    segment = source.resolve("modules/start/first/segment.md");
    Run.mtt("new", "programme", "trial", "--source", source);
  }

  @Test
  void findsNothingInGoodSources() {
    Run run = Run.mtt("check", "--source", source);

    assertEquals(0, run.code());
    assertEquals("", run.out() + run.err());
  }

  @Test
  void saysWhatAPackageIsAndWhoTakesIt() {
    Path out = folder.resolve("packages");
    Run.mtt(
        "build", "--source", source, "--module", "start", "--format", "scorm12,epub", "--out", out);
    Path scorm = out.resolve("start-en-scorm12-1.0.0.zip");
    Path book = out.resolve("start-en-epub-1.0.0.epub");

    Run run = Run.mtt("check", scorm, book);

    assertEquals(0, run.code(), run.out() + run.err());
    assertTrue(run.out().contains(scorm + ": SCORM 1.2, 'Getting started', 1 SCO"), run.out());
    assertTrue(run.out().contains("Moodle: imports it"), run.out());
    assertTrue(run.out().contains(book + ": EPUB 3.0"), run.out());
    assertTrue(run.out().contains("as a file to download"), run.out());
  }

  @Test
  void saysWhereAPackageIsBroken() throws IOException {
    Path broken = folder.resolve("course.zip");
    Files.writeString(broken, "PK but no archive");

    Run run = Run.mtt("check", broken, "--output", "json");

    assertEquals(1, run.code());
    assertTrue(run.out().contains("PKG101"), run.out());
    assertTrue(run.out().contains("course.zip"), run.out());
  }

  @Test
  void saysThatAPackageIsNotThere() {
    assertEquals(3, Run.mtt("check", folder.resolve("gone.zip")).code());
  }

  @Test
  void saysWhereBrokenYamlIs() throws IOException {
    edit("title: \"The first segment\"", "title: \"The first segment");

    assertProblem("MTT003", "segment.md:");
  }

  @Test
  void saysWhichFileHasAnotherEncoding() throws IOException {
    Files.write(segment, "# Grüße\n".getBytes(StandardCharsets.ISO_8859_1));

    assertProblem("MTT001", "segment.md:1:");
  }

  @Test
  void saysWhichFileIsMissing() throws IOException {
    Files.delete(segment);

    assertProblem("MTT002", "module.yaml:");
  }

  @Test
  void saysWhereFolderStandsForFile() throws IOException {
    Files.delete(segment);
    Files.createDirectory(segment);

    assertProblem("MTT007", "module.yaml:");
  }

  @Test
  void refusesLinkOutOfTheTree() throws IOException {
    Path outside = Files.copy(segment, folder.resolve("outside.md"));
    Files.delete(segment);
    Files.createSymbolicLink(segment, outside);

    assertProblem("MTT012", "segment.md:");
  }

  @Test
  void survivesLinksInCircles() throws IOException {
    Files.createSymbolicLink(source.resolve("modules/start/again"), source);

    assertProblem("MTT012", "modules/start/again:");
  }

  @Test
  void refusesPictureOutsideTheSources() throws IOException {
    edit("Write here what", "![A picture](../../../../picture.svg)\n\nWrite here what");

    Run run = Run.mtt("check", "--source", source);

    assertEquals(1, run.code());
    assertTrue(run.out().contains("segment.md:13:"), run.out());
  }

  @Test
  void printsJsonAndSarif() throws IOException {
    edit("- [x] The right answer", "- [ ] The right answer");

    Run json = Run.mtt("check", "--source", source, "--output", "json");
    Run sarif = Run.mtt("check", "--source", source, "--output", "sarif");
    Run other = Run.mtt("check", "--source", source, "--output", "xml");

    assertEquals(1, json.code());
    assertTrue(json.out().contains("\"MTT101\""), json.out());
    assertEquals(1, sarif.code());
    assertTrue(sarif.out().contains("\"2.1.0\""), sarif.out());
    assertEquals(2, other.code());
  }

  @Test
  void writesMissingIdsWhenAsked() throws IOException {
    edit(" {#about}", "");

    Run run = Run.mtt("check", "--source", source, "--fix");

    assertEquals(0, run.code(), run.out());
    assertEquals("changed  " + segment, run.err().strip());
    assertTrue(Files.readString(segment).contains("# What this is about {#what-this-is-about}"));
  }

  private void assertProblem(String code, String place) {
    Run run = Run.mtt("check", "--source", source);

    assertEquals(1, run.code(), run.out());
    boolean found =
        run.out()
            .lines()
            .anyMatch(
                line ->
                    line.startsWith(source + "/")
                        && line.contains(place)
                        && line.contains(": error: " + code + ": "));
    assertTrue(found, run.out());
  }

  private void edit(String before, String after) throws IOException {
    String text = Files.readString(segment);
    assertTrue(text.contains(before), before);
    Files.writeString(segment, text.replace(before, after));
  }
}
