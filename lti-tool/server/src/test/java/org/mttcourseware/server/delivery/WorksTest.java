// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mttcourseware.server.catalogue.SampleCatalogues;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.EitherDatabase;

class WorksTest {
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  @TempDir Path folder;

  private Database database;
  private SampleLesson sample;
  private String link;
  private String learner;

  private void open(EitherDatabase either) throws IOException {
    database = Database.open(either.fresh(folder));
    sample = SampleLesson.of(database, folder, "north", SampleCatalogues.small());
    link = sample.link("basics-all");
    learner = sample.rooms.learner("21");
    database.change(
        sample.rooms.academy(),
        rows -> new Works(rows, link, learner).open(sample.catalogue.id(), false, NOW));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private OptionalLong save(String visit, long number, long revision, String state) {
    Save save = new Save(visit, number, revision, state, "reading", 0.5, false, 90);
    return save(save, NOW.plusSeconds(60));
  }

  private OptionalLong save(Save save, Instant at) {
    return database.of(
        sample.rooms.academy(), rows -> new Works(rows, link, learner).save(save, false, at));
  }

  private Work work() {
    return database.of(
        sample.rooms.academy(), rows -> new Works(rows, link, learner).locked().orElseThrow());
  }

  private JsonNode column(String name) {
    return org.mttcourseware.server.web.Json.received(
        database.of(
            sample.rooms.academy(),
            rows ->
                rows.query("select " + name + " from work where academy = :academy")
                    .mapTo(String.class)
                    .one()));
  }

  @ParameterizedTest
  @EnumSource
  void aSaveThatArrivesTwiceCountsOnce(EitherDatabase either) throws IOException {
    open(either);

    assertEquals(OptionalLong.of(1), save("a", 1, 0, "1one"));
    assertEquals(OptionalLong.of(1), save("a", 1, 0, "1one"));
    assertEquals(OptionalLong.of(2), save("a", 2, 0, "1two"));
    assertEquals(OptionalLong.of(2), save("a", 1, 0, "1one"));

    assertEquals("1two", work().state());
  }

  @ParameterizedTest
  @EnumSource
  void anOlderDeviceIsToldAndChangesNothing(EitherDatabase either) throws IOException {
    open(either);
    save("a", 1, 0, "1one");

    assertEquals(OptionalLong.empty(), save("b", 1, 0, "1old"));
    assertEquals("1one", work().state());
    assertEquals(OptionalLong.of(2), save("b", 1, 1, "1new"));
    assertEquals(OptionalLong.empty(), save("a", 2, 1, "1late"));

    assertEquals("1new", work().state());
  }

  @ParameterizedTest
  @EnumSource
  void timeCannotPassFasterThanTheClock(EitherDatabase either) throws IOException {
    open(either);

    save("a", 1, 0, "1one");
    save("a", 2, 0, "1two");

    assertEquals(60, column("seconds").asLong());
  }

  @ParameterizedTest
  @EnumSource
  void whatWasCompletedStaysSo(EitherDatabase either) throws IOException {
    open(either);

    save(new Save("a", 1, 0, "1", "", 1, true, 0), NOW.plusSeconds(1));
    save(new Save("a", 2, 0, "1", "", 1, false, 0), NOW.plusSeconds(2));

    assertEquals("completed", work().status());
  }

  @ParameterizedTest
  @EnumSource
  void openingAgainChangesNoWork(EitherDatabase either) throws IOException {
    open(either);
    save("a", 1, 0, "1one");

    Work again =
        database.of(
            sample.rooms.academy(),
            rows ->
                new Works(rows, link, learner)
                    .open(sample.catalogue.id(), false, NOW.plusSeconds(99)));

    assertEquals("1one", again.state());
    assertEquals(1, again.revision());
  }
}
