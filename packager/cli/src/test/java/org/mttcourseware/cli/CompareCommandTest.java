// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
  private static final String QUESTION =
      """
      ## Another question {choice #q-more outcome=o1}

      - [x] Right
        > Yes.
      - [ ] Wrong
        > No.
      """;

  @TempDir Path folder;
  private Path source;
  private Path segment;

  @BeforeEach
  void writeProgramme() throws IOException {
    source = folder.resolve("sources");
    segment = source.resolve("modules/start/first/segment.md");
    Run.mtt("new", "programme", "trial", "--source", source);
    Files.writeString(segment, Files.readString(segment) + QUESTION);
    build("old");
  }

  @Test
  void changedWordsAreSafe() throws IOException {
    edit("Write here what", "Read here what");
    edit("> Say why it is right.", "> It is right.");

    assertVerdict("safe", "");
  }

  @Test
  void removedQuestionAffectsResume() throws IOException {
    edit(QUESTION, "");

    assertVerdict("resume-affecting", "'q-more' was taken out");
  }

  @Test
  void answersInAnotherOrderAffectResume() throws IOException {
    edit(
        "- [x] Right\n  > Yes.\n- [ ] Wrong\n  > No.\n",
        "- [ ] Wrong\n  > No.\n- [x] Right\n  > Yes.\n");

    assertVerdict("resume-affecting", "answers stand in another order");
  }

  @Test
  void anotherRightAnswerAffectsResume() throws IOException {
    edit("- [x] Right\n  > Yes.\n- [ ] Wrong", "- [ ] Right\n  > Yes.\n- [x] Wrong");

    assertVerdict("resume-affecting", "another answer is right");
  }

  @Test
  void anotherPassMarkAffectsResume() throws IOException {
    edit("pass=70", "pass=80");

    assertVerdict("resume-affecting", "'pass' was '70' and is now '80'");
  }

  @Test
  void addedPageAffectsResume() throws IOException {
    edit("# Test {", "# More {#more}\n\nMore text.\n\n# Test {");

    assertVerdict("resume-affecting", "page 'more' is new");
  }

  @Test
  void changedPageIdIsNewCourse() throws IOException {
    edit("{#about}", "{#other}");

    assertVerdict("new course", "page 'about' is missing");
  }

  @Test
  void changedSegmentIdIsNewCourse() throws IOException {
    edit("id: start-first", "id: start-other");

    assertVerdict("new course", "the segment is missing");
  }

  @Test
  void readsPackagesOfEveryFormat() throws IOException {
    edit("pass=70", "pass=80");
    build("new");
    for (String name :
        List.of(
            "trial-en-scorm12-1.0.0.zip",
            "start-en-scorm2004-3-1.0.0.zip",
            "start-first-en-scorm2004-4-1.0.0.zip",
            "start-first-en-web-1.0.0.zip",
            "trial-mul-catalogue-1.0.0.mtt")) {
      Run run = compare(folder.resolve("old").resolve(name), folder.resolve("new").resolve(name));

      assertEquals("resume-affecting", run.out().lines().findFirst().orElse(""), name);
    }
  }

  @Test
  void refusesWhatIsNoPackage() throws IOException {
    Path text = Files.writeString(folder.resolve("text.zip"), "no zip");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path outside =
        Files.writeString(
            empty.resolve("index.json"), "{\"packages\": [{\"file\": \"../old/x.zip\"}]}");

    assertEquals(1, compare(text, text).code());
    assertEquals(1, compare(outside, outside).code());
    assertTrue(compare(outside, outside).err().contains("outside its folder"));
    assertEquals(3, compare(folder.resolve("nowhere"), text).code());
    assertEquals(2, Run.mtt("compare", text).code());
  }

  private void assertVerdict(String verdict, String reason) {
    build("new");

    Run run = compare(folder.resolve("old"), folder.resolve("new").resolve("index.json"));

    assertEquals(0, run.code(), run.err());
    assertEquals(verdict, run.out().lines().findFirst().orElse(""), run.out());
    assertTrue(run.out().contains(reason), run.out());
  }

  private static Run compare(Path before, Path after) {
    return Run.mtt("compare", before, after);
  }

  private void build(String out) {
    Run run = Run.mtt("build", "--source", source, "--out", folder.resolve(out));
    assertEquals(0, run.code(), run.err());
  }

  private void edit(String before, String after) throws IOException {
    String text = Files.readString(segment);
    assertTrue(text.contains(before), before);
    Files.writeString(segment, text.replace(before, after));
  }
}
