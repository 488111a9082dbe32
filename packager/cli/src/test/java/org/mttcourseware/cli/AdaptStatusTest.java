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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A programme of two segments; one adaptation takes the first, one the second. */
class AdaptStatusTest {
  private static final String PARAGRAPH = "One idea on a page; short paragraphs.";

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Programmes.write(folder);
    ok("new", "segment", "start", "second");
    adaptation("first", "start-first");
    adaptation("second", "start-second");
    ok("adapt", "pin", "first", "--date", "2026-11-20");
    ok("adapt", "pin", "second", "--date", "2026-11-20");
  }

  private void adaptation(String id, String segment) throws IOException {
    Path file = folder.resolve("adaptations/" + id + "/adaptation.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file, "id: " + id + "\ntitle: " + id + "\nlanguages: [en]\nsegments: [" + segment + "]\n");
  }

  private Run ok(Object... arguments) {
    Run run = run(arguments);
    assertEquals(0, run.code(), run.err());
    return run;
  }

  private Run run(Object... arguments) {
    Object[] all = new Object[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--source";
    all[arguments.length + 1] = folder;
    return Run.mtt(all);
  }

  private void change(String path, String from, String to) throws IOException {
    Path file = folder.resolve(path);
    String text = Files.readString(file);
    assertTrue(text.contains(from), text);
    Files.writeString(file, text.replace(from, to));
  }

  private JsonNode status(String id) throws IOException {
    return new ObjectMapper().readTree(ok("adapt", "status", id, "--output", "json").out()).path(0);
  }

  @Test
  void saysThatNothingChanged() {
    Run run = ok("adapt", "status");

    assertTrue(run.out().contains("pinned to 1.0.0 on 2026-11-20"), run.out());
    assertTrue(run.out().contains("nothing has changed since"), run.out());
    assertTrue(run.out().contains("board: not yet"), run.out());
  }

  @Test
  void showsAChangedParagraphWhereItIsTakenAndNowhereElse() throws IOException {
    change("modules/start/first/segment.md", PARAGRAPH, "One idea on a page.");

    JsonNode changes = status("first").path("changes");
    assertEquals(1, changes.size());
    assertEquals(1, changes.path("start-first").size());
    assertEquals("changed", changes.path("start-first").path(0).path("kind").asText());
    assertTrue(changes.path("start-first").path(0).path("words").asText().contains("One idea"));
    assertEquals(0, status("second").path("changes").size());
    Run run = ok("adapt", "status", "first");
    assertTrue(run.out().contains("start-first: 1 part is not as it was"), run.out());
    assertTrue(run.out().contains("segment.md:13"), run.out());
  }

  @Test
  void showsWhatWasAddedAndTakenAway() throws IOException {
    change("modules/start/first/segment.md", PARAGRAPH, PARAGRAPH + "\n\nA paragraph more.");
    change("modules/start/first/segment.md", "Choose one answer to each question.\n", "");

    JsonNode found = status("first").path("changes").path("start-first");
    assertEquals(2, found.size());
    assertEquals("added", found.path(0).path("kind").asText());
    assertEquals("removed", found.path(1).path("kind").asText());
  }

  @Test
  void anApprovalHoldsUntilSomethingChanges() throws IOException {
    ok("adapt", "approve", "first", "--role", "board", "--date", "2026-11-21");
    assertEquals("holds", status("first").path("approvals").path(4).path("state").asText());

    change("adaptations/first/adaptation.yaml", "title: first", "title: First");
    assertEquals("outdated", status("first").path("approvals").path(4).path("state").asText());
    assertEquals("missing", status("first").path("approvals").path(0).path("state").asText());

    ok("adapt", "approve", "first", "--role", "board", "--date", "2026-11-22");
    JsonNode given = status("first").path("approvals").path(4);
    assertEquals("holds", given.path("state").asText());
    assertEquals("2026-11-22", given.path("date").asText());
  }

  @Test
  void doesNotApproveWhatHasErrors() throws IOException {
    change("adaptations/first/adaptation.yaml", "start-first", "start-third");

    Run run = run("adapt", "approve", "first", "--role", "board");

    assertEquals(1, run.code());
    assertTrue(run.err().contains("mtt check"), run.err());
  }

  @Test
  void refusesUnknownRolesAndAdaptationsAndBrokenPins() throws IOException {
    assertEquals(2, run("adapt", "approve", "first", "--role", "colonel").code());
    assertEquals(2, run("adapt", "pin", "third").code());
    change("adaptations/first/pin.txt", "version 1.0.0", "versoin 1.0.0");

    Run run = run("adapt", "status", "first");

    assertEquals(1, run.code());
    assertTrue(run.err().contains("adaptations/first/pin.txt:2:1: "), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
  }
}
