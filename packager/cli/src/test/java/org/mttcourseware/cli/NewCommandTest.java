// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {
  @TempDir Path folder;
  private Path source;

  @BeforeEach
  void writeProgramme() {
    source = folder.resolve("sources");
    assertDone("programme", "trial", "--title", "A \"trial\": one");
  }

  @Test
  void makesSourcesThatPassTheCheck() {
    assertDone("module", "second");
    assertDone("segment", "second", "two");
    NewActivity.KINDS.forEach(kind -> assertDone("activity", kind, "second-two", "my-" + kind));
    assertDone("adaptation", "arvenia");

    Run check = Run.mtt("check", "--source", source);

    assertEquals("", check.out());
    assertEquals(0, check.code());
    assertEquals(0, Run.mtt("build", "--source", source).code());
  }

  @Test
  void addsToListsAndKeepsTheRest() throws IOException {
    Path programme = source.resolve("programme.yaml");
    String before = Files.readString(programme);

    assertDone("module", "second");

    assertEquals(
        before.replace("modules: [start]", "modules: [start, second]"),
        Files.readString(programme));
  }

  @Test
  void putsActivityBeforeTheTest() throws IOException {
    assertDone("activity", "poll", "start-first", "how-many");

    String text = Files.readString(source.resolve("modules/start/first/segment.md"));
    assertTrue(text.indexOf("{activity how-many.md}") < text.indexOf("{quiz graded"), text);
  }

  @Test
  void overwritesNothing() throws IOException {
    Path segment = source.resolve("modules/start/first/segment.md");
    Files.writeString(segment, "mine");
    String programme = Files.readString(source.resolve("programme.yaml"));

    Run run = Run.mtt("new", "segment", "start", "first", "--source", source);

    assertEquals(2, run.code());
    assertTrue(run.err().contains("segment.md is there already"), run.err());
    assertEquals("mine", Files.readString(segment));
    assertEquals(2, Run.mtt("new", "programme", "other", "--source", source).code());
    assertEquals(programme, Files.readString(source.resolve("programme.yaml")));
  }

  @Test
  void adaptationListsTheTextsThatItsSelectionNeeds() throws IOException {
    Files.writeString(
        source.resolve("inserts.yaml"),
        """
        power-to-stop: { label: Power to stop, need: required, ask: Which law lets you stop. }
        unused: { label: Unused, need: optional, ask: What nobody asks for. }
        """);
    Path segment = source.resolve("modules/start/first/segment.md");
    String place = "\n> [!INSERT power-to-stop]\n> Which law.\n\n# ";
    Files.writeString(segment, Files.readString(segment).replaceFirst("\n# (?=.*quiz)", place));
    Path shipped = source.resolve("adaptations/two-day/adaptation.yaml");
    Files.createDirectories(shipped.getParent());
    Files.writeString(
        shipped,
        "id: two-day\ntitle: Two days\ntemplate: true\nhours: 9\nsegments: [start-first]\n");

    Run run = Run.mtt("new", "adaptation", "mine", "--from", "two-day", "--source", source);

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("required  power-to-stop"), run.out());
    assertTrue(run.out().contains("modules/start/first/segment.md:"), run.out());
    Path mine = source.resolve("adaptations/mine/adaptation.yaml");
    String text = Files.readString(mine);
    assertTrue(text.contains("hours: 9\nsegments:\n  - start-first\n"), text);
    assertTrue(text.contains("Which law lets you stop. In start-first."), text);
    assertTrue(!text.contains("unused"), text);
    assertEquals("", Run.mtt("check", "--source", source).out());
    Files.writeString(mine, text.replace("template: true\n", ""));
    Run empty = Run.mtt("check", "--source", source);
    assertEquals(1, empty.code());
    assertTrue(empty.out().contains("MTT242"), empty.out());
  }

  @Test
  void refusesWhatCannotBe() {
    assertRefused("cannot be an id", "module", "Second Module");
    assertRefused("did you mean 'scenario'?", "activity", "scenaro", "start-first", "x");
    assertRefused("known: start-first", "activity", "quiz", "nowhere", "x");
    assertRefused("known: start", "segment", "nowhere", "x");
    assertRefused("the programme has none", "adaptation", "mine", "--from", "two-day");
    assertRefused("what is to be new?");
  }

  @Test
  void appendsToEveryFormOfList() {
    assertEquals("a: [x, y]\n", YamlList.append("a: [x]\n", "a", "y"));
    assertEquals("a: [y] # none\n", YamlList.append("a: [] # none\n", "a", "y"));
    assertEquals("a:\n  - x # one\n  - y\nb: 1\n", list("a:\n  - x # one\nb: 1\n"));
    assertEquals("a:\n- x\n- y", list("a:\n- x"));
    assertEquals("a: [\n  x, # one\n  z, y\n]\n", list("a: [\n  x, # one\n  z\n]\n"));
    assertEquals("b: 1\na: [y]\n", list("b: 1"));
    assertEquals("# a\r\na: [x, y]\r\nb: 1\r\n", list("# a\r\na: [x]\r\nb: 1\r\n"));
    assertEquals("a: [y]\nb: 1\n", list("a:\nb: 1\n"));
  }

  private static String list(String yaml) {
    return YamlList.append(yaml, "a", "y");
  }

  private void assertDone(String... words) {
    Run run = run(words);
    assertEquals(0, run.code(), run.err());
  }

  private void assertRefused(String sentence, String... words) {
    Run run = run(words);
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains(sentence), run.err());
  }

  private Run run(String... words) {
    Object[] all = new Object[words.length + (words.length == 0 ? 1 : 3)];
    all[0] = "new";
    System.arraycopy(words, 0, all, 1, words.length);
    if (words.length > 0) {
      all[all.length - 2] = "--source";
      all[all.length - 1] = source;
    }
    return Run.mtt(all);
  }
}
