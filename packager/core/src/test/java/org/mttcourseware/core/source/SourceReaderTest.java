// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mttcourseware.core.model.Block;
import org.mttcourseware.core.model.Option;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.model.Quiz;
import org.mttcourseware.core.model.Segment;

/** What authors write is read as they meant it, and everything knows its place. */
class SourceReaderTest {
  @TempDir Path root;
  private SourceFolder folder;

  @BeforeEach
  void aGoodProgramme() throws IOException {
    folder = new SourceFolder(root);
  }

  @Test
  void readsPagesWithTheirIds() throws IOException {
    Segment segment = segment("# One {#first}\n\nText.\n\n# Two\n\nMore.\n");

    assertEquals(List.of("first", "two"), segment.pages().stream().map(page -> page.id()).toList());
    assertEquals("One", segment.pages().get(0).title());
  }

  @Test
  void readsAChoiceWithFeedbackAndExplanation() throws IOException {
    Question.Choice choice =
        (Question.Choice)
            question(
                "## Which? {choice #q outcome=o1 points=2}\n\nSome *context*.\n\n- [ ] This\n  > No.\n- [x] That `x`\n  > Yes.\n\n> Because.\n");

    assertEquals("q", choice.id());
    assertEquals(2, choice.prompt().points());
    assertEquals(List.of(false, true), choice.options().stream().map(Option::right).toList());
    assertEquals("<p>Yes.</p>", choice.options().get(1).feedback().value());
    assertEquals(
        "That <bdi dir=\"ltr\"><code>x</code></bdi>", choice.options().get(1).text().value());
    assertEquals(1, choice.prompt().explanation().size());
  }

  @Test
  void veilsTheOrderOfThingsToBeOrdered() throws IOException {
    Question.Order order =
        (Question.Order)
            question("## Order {order #q}\n\n1. First\n2. Second\n3. Third\n\n> Why.\n");

    assertEquals("First", order.items().get(0).text().value());
    List<String> ids = order.items().stream().map(Option::id).toList();
    assertEquals(List.of("a", "b", "c"), ids.stream().sorted().toList());
    assertTrue(!ids.equals(List.of("a", "b", "c")), "the ids give the order away: " + ids);
  }

  @Test
  void readsPairsAndDistractors() throws IOException {
    Question.Match match =
        (Question.Match)
            question(
                "## Match {match #q}\n\n| term | meaning |\n|---|---|\n| A | one |\n| B | two |\n| | three |\n");

    assertEquals(2, match.pairs().size());
    assertEquals("three", match.distractors().get(0).text().value());
  }

  @Test
  void readsGroupsToSortInto() throws IOException {
    Question.Sort sort =
        (Question.Sort)
            question(
                "## Sort {sort #q}\n\n### Yes\n\n- a\n- b\n\n### No\n\n- c\n  > because\n\n> In all.\n");

    assertEquals(List.of(2, 1), sort.groups().stream().map(group -> group.items().size()).toList());
    assertEquals("<p>because</p>", sort.groups().get(1).items().get(0).feedback().value());
    assertEquals(1, sort.prompt().explanation().size());
  }

  @Test
  void readsNumbersTextsAndPlaces() throws IOException {
    Question.Numeric numeric =
        (Question.Numeric) question("## N {numeric #q}\n\n= 3,5 ± 0.1\n> Working.\n");
    assertEquals("3.5", numeric.answer().toPlainString());
    assertEquals("0.1", numeric.tolerance().toPlainString());

    Question.ShortText text = (Question.ShortText) question("## T {text #q}\n\n= one\n= two\n");
    assertEquals(List.of("one", "two"), text.accepted());

    Question.Hotspot hotspot =
        (Question.Hotspot)
            question(
                "## H {hotspot #q}\n\n![A page](a.svg)\n\n- [x] Here {at=1,2,3,4}\n  > Yes.\n");
    assertEquals(3, hotspot.regions().get(0).width());
    assertEquals("modules/m/s/a.svg", hotspot.picture().media());
  }

  @Test
  void keepsTrainerNotesApartFromProse() throws IOException {
    Segment segment =
        segment("# One {#one}\n\nText.\n> [!TRAINER] 10 minutes\n> Only for you.\n\nAfter.\n");

    List<Block> blocks = segment.pages().get(0).blocks();
    assertEquals(3, blocks.size());
    Block.TrainerNote note = assertInstanceOf(Block.TrainerNote.class, blocks.get(1));
    assertEquals("10 minutes", note.timing());
  }

  @Test
  void survivesWindowsLineEndsAndAByteOrderMark() throws IOException {
    folder.with(
        "modules/m/s/segment.md",
        "\uFEFF---\r\nid: m-s\r\ntitle: S\r\n---\r\n\r\n# One {#one}\r\n\r\nText.\r\n");

    Draft draft = folder.read();

    assertEquals(List.of(), draft.problems());
    assertEquals("m-s", draft.segments().get(0).id());
  }

  @Test
  void takesATranslationWhereThereIsOneAndTheOriginalElsewhere() throws IOException {
    folder
        .with(
            "programme.yaml",
            "id: p\ntitle: P\nversion: 1.0.0\nlanguage: en\nlanguages: [en, ar]\nmodules: [m]\n")
        .with("modules/m/module.yaml", "id: m\ntitle: M\nsegments: [s, t]\n")
        .segment("# One {#one}\n\nText.\n")
        .with("modules/m/s/segment.ar.md", "---\nid: m-s\ntitle: س\n---\n\n# واحد {#one}\n\nنص.\n")
        .with("modules/m/t/segment.md", "---\nid: m-t\ntitle: T\n---\n\n# One {#one}\n\nText.\n");

    Draft draft = folder.read();

    List<Segment> arabic =
        draft.modules().entrySet().stream()
            .filter(entry -> entry.getKey().tag().equals("ar"))
            .flatMap(entry -> entry.getValue().get(0).segments().stream())
            .toList();
    assertEquals("س", arabic.get(0).title());
    assertEquals("en", arabic.get(1).language().tag());
  }

  @Test
  void reportsEveryFaultAtItsPlace() throws IOException {
    folder.segment(
        "\n# One {#one}\n\nA\n= 3\n\n> [!WARNING]\n> x\n\n# Q {quiz practice #q}\n\n## What?\n\n- [x] a\n");

    assertEquals(
        "MTT015@12:3 MTT016@17:1",
        faults(folder.read()).replace("modules/m/s/segment.md:", "").replace("\n", " "));
  }

  @Test
  void reportsBrokenYamlAtItsLine() throws IOException {
    folder
        .with("modules/m/module.yaml", "id: m\ntitle: [one\nsegments: [s]\n")
        .segment("# One {#one}\n\nText.\n");

    assertTrue(
        faults(folder.read()).startsWith("MTT003@modules/m/module.yaml:3:"), faults(folder.read()));
  }

  @Test
  void reportsYamlThatEndsTooEarlyAtItsLastLine() throws IOException {
    folder.with("modules/m/module.yaml", "id: [\n").segment("# One {#one}\n\nText.\n");

    assertEquals("MTT003@modules/m/module.yaml:1:6", faults(folder.read()));
  }

  @Test
  void reportsAWrongEncodingAtTheFirstBadByte() throws IOException {
    folder.segment("");
    Files.write(
        root.resolve("modules/m/s/segment.md"),
        "---\nid: m-s\ntitle: Gr\u00fc\u00dfe\n".getBytes(StandardCharsets.ISO_8859_1));

    assertEquals("MTT001@modules/m/s/segment.md:3:10", faults(folder.read()));
  }

  @Test
  void refusesWhatLeadsOutOfTheSources() throws IOException {
    Path outside = Files.createTempFile("outside", ".md");
    folder.segment("# A {activity ../../../../../secret.md}\n\n# B {activity linked.md}\n");
    Files.createSymbolicLink(root.resolve("modules/m/s/linked.md"), outside);

    String faults = faults(folder.read());

    assertTrue(faults.contains("MTT008@modules/m/s/segment.md:6"), faults);
    assertTrue(faults.contains("MTT012@modules/m/s/linked.md:1:1"), faults);
  }

  @Test
  void survivesALoopOfSymbolicLinks() throws IOException {
    folder.segment("# One {#one}\n\nText.\n");
    Files.createSymbolicLink(root.resolve("modules/m/loop"), root.resolve("modules"));

    assertEquals("MTT012@modules/m/loop:1:1", faults(folder.read()));
  }

  @Test
  void reportsAFolderWhereAFileIsNeeded() throws IOException {
    Files.createDirectories(root.resolve("modules/m/s/segment.md"));

    assertEquals("MTT007@modules/m/module.yaml:5:1", faults(folder.read()));
  }

  @Test
  void saysThatTheFolderIsMissing() {
    assertThrows(NoSuchFileException.class, () -> SourceReader.read(root.resolve("nowhere")));
  }

  @Test
  void knowsWhereThingsStand() throws IOException {
    folder.segment("\n# Q {quiz graded #q}\n\n## What? {choice #q1}\n\n- [x] a\n");

    Draft draft = folder.read();

    Quiz quiz = draft.segments().get(0).gradedQuizzes().get(0);
    String file = "modules/m/s/segment.md";
    assertEquals(new Position(file, 7, 1), draft.positions().of(quiz));
    assertEquals(new Position(file, 9, 1), draft.positions().of(quiz.questions().get(0)));
    Question.Choice choice = (Question.Choice) quiz.questions().get(0);
    assertEquals(new Position(file, 11, 1), draft.positions().of(choice.options().get(0)));
  }

  private Segment segment(String body) throws IOException {
    Draft draft = folder.segment(body).read();
    assertEquals(List.of(), draft.problems());
    return draft.segments().get(0);
  }

  private Question question(String text) throws IOException {
    return segment("# Quiz {quiz practice #quiz}\n\n" + text).activities().stream()
        .map(Quiz.class::cast)
        .findFirst()
        .orElseThrow()
        .questions()
        .get(0);
  }

  private static String faults(Draft draft) {
    return draft.problems().stream()
        .map(problem -> problem.code() + "@" + problem.position())
        .collect(Collectors.joining("\n"))
        .replaceAll("(?m)^(MTT\\d+)@(.*)$", "$1@$2");
  }
}
