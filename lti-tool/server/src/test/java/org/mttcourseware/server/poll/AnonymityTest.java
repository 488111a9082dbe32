// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mttcourseware.server.Browser;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.attendance.LiveCourse;
import org.mttcourseware.server.live.OpenedRoom;
import org.mttcourseware.server.settings.Setting;
import org.mttcourseware.server.store.AllTables;
import org.mttcourseware.server.store.Backup;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.DatabaseAddress;
import org.mttcourseware.server.store.EitherDatabase;
import org.slf4j.LoggerFactory;

/**
 * Reads all that a service keeps of a vote, and tries to tell who voted for what. That the search
 * finds a link where there is one is proved by links that were put there.
 *
 * <p>Everybody votes right after coming in, one after the other: the worst that can happen.
 */
final class AnonymityTest {
  private static final int PEOPLE = 20;

  /** As many as nobody guesses: one in ten millions of shuffled rooms. */
  private static final int TOO_MANY = PEOPLE / 2;

  private static final int NUMBERS = 3;
  private static final int WORDS = 4;

  private static final Pattern LEARNER =
      Pattern.compile("/admin/a/north/learners/[A-Za-z0-9_-]{20,}");

  @TempDir private Path folder;

  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Level level = root.getLevel();
  private final ListAppender<ILoggingEvent> said = new ListAppender<>();

  @BeforeEach
  void listen() {
    said.start();
    root.addAppender(said);
    root.setLevel(Level.TRACE);
  }

  @AfterEach
  void listenNoMore() {
    root.setLevel(level);
    root.detachAppender(said);
  }

  private Served served(EitherDatabase which) {
    Map<Setting, String> settings = new EnumMap<>(Setting.class);
    settings.put(Setting.MTT_PROXIES, "127.0.0.1");
    DatabaseAddress address = which.fresh(folder.resolve("unused"));
    if (!address.isEmbedded()) {
      settings.put(Setting.MTT_DATABASE_URL, address.url());
      settings.put(Setting.MTT_DATABASE_USER, address.user());
      settings.put(Setting.MTT_DATABASE_PASSWORD, address.password());
    }
    return Served.start(settings);
  }

  private static List<KnownPerson> people(OpenedRoom room) {
    return IntStream.range(100, 100 + PEOPLE)
        .mapToObj(number -> new KnownPerson(room, number))
        .toList();
  }

  private static List<String> answers(String stem) {
    List<String> answers =
        IntStream.range(100, 100 + PEOPLE)
            .mapToObj(number -> stem + number)
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.shuffle(answers, new Random(stem.hashCode()));
    return answers;
  }

  /** Everybody comes in and votes at once, and sends what is refused. */
  private static String hold(LiveCourse course, OpenedRoom room, List<KnownPerson> people) {
    String code = room.code();
    String numbers = open(room, NUMBERS);
    List<String> answers = answers("41");
    for (int i = 0; i < PEOPLE; i++) {
      people.get(i).launch(course);
      people.get(i).join(code);
      assertEquals(200, people.get(i).vote(numbers, 1, "7"));
      assertEquals(200, people.get(i).vote(numbers, 2, answers.get(i)));
      people.get(i).blunder(numbers);
    }
    return numbers;
  }

  private static String open(OpenedRoom room, int ballot) {
    assertEquals(200, room.step("go", Map.of("ballot", ballot)));
    assertEquals(200, room.step("open"));
    return room.console().path("roundId").asText();
  }

  private static String voteOnWords(OpenedRoom room, List<KnownPerson> people) {
    String round = open(room, WORDS);
    List<String> answers = answers("calmness");
    for (int i = 0; i < PEOPLE; i++) {
      assertEquals(200, people.get(i).vote(round, 1, answers.get(i)));
    }
    return round;
  }

  @ParameterizedTest
  @EnumSource
  void nothingThatIsKeptTellsWhoVotedForWhat(EitherDatabase which) throws IOException {
    try (Served served = served(which)) {
      Browser chief = served.administrator();
      LiveCourse course = LiveCourse.in(served, "north");
      OpenedRoom room = OpenedRoom.led(course.begin());
      List<KnownPerson> people = people(room);
      String numbers = hold(course, room, people);
      Database database = served.service().database();

      LinkSearch during = new LinkSearch(AllTables.of(database), people);
      assertEquals(List.of(), during.byValue(numbers));
      assertEquals(PEOPLE, during.byOrder(numbers), "the search finds an order that is there");

      room.step("close");
      String words = voteOnWords(room, people);
      room.step("close");
      room.step("reveal");
      prove(new LinkSearch(AllTables.of(database), people), numbers, words);

      if (which == EitherDatabase.EMBEDDED) {
        Path file = folder.resolve("kept.zip");
        Backup.write(database, served.data(), file);
        Backup.restore(file, folder.resolve("restored"));
        try (Database restored =
            Database.open(DatabaseAddress.embedded(folder.resolve("restored")))) {
          LinkSearch kept = new LinkSearch(AllTables.of(restored), people);
          assertEquals(List.of(), kept.byValue(numbers));
          assertEquals(List.of(), kept.byValue(words));
        }
      }
      proveTexts(served, chief, room, people, numbers);
    }
  }

  private static void prove(LinkSearch after, String numbers, String words) {
    for (String round : List.of(numbers, words)) {
      assertEquals(List.of(), after.byValue(round));
      assertTrue(after.byOrder(round) < TOO_MANY, "the order of votes tells who cast them");
    }
    assertTrue(after.byOrder(numbers, words) < TOO_MANY, "two votes of one person are known");
  }

  private void proveTexts(
      Served served, Browser chief, OpenedRoom room, List<KnownPerson> people, String round) {
    LinkSearch search = new LinkSearch(List.of(), people);
    for (String type : List.of("csv", "json")) {
      String saved = room.call("GET", "/results." + type, room.trainer(), "").body();
      assertTrue(saved.contains("41105 – 41109"), saved);
      assertEquals(List.of(), search.inText(saved, round), type);
    }
    String console = room.call("GET", "/state?as=console", room.trainer(), "").body();
    assertEquals(List.of(), search.inText(console, round));
    String audit = chief.get("/admin/a/north/audit").body();
    assertEquals(List.of(), search.inText(audit, round));
    proveLearnersExport(chief, people, round);
    String metrics = served.browser().get("/metrics").body();
    assertTrue(metrics.contains("/live/room/{room}/{deed}"), metrics);
    assertEquals(List.of(), search.inText(metrics, round));
    assertFalse(metrics.contains(room.id()), "a number tells of a room");
    String log =
        List.copyOf(said.list).stream()
            .map(event -> event.getFormattedMessage() + " " + event.getMDCPropertyMap())
            .collect(Collectors.joining("\n"));
    assertEquals(List.of(), search.inText(log, round));
    assertFalse(log.contains("calmness"), "the log tells answers");
    LoggerFactory.getLogger(AnonymityTest.class).info("planted {}", people.get(3).marks());
    assertNotEquals(
        List.of(), search.inText(said.list.get(said.list.size() - 1).getFormattedMessage(), round));
  }

  /** What is handed out to a learner is their own, and no vote is. */
  private static void proveLearnersExport(Browser chief, List<KnownPerson> people, String round) {
    KnownPerson one = people.get(5);
    String found = chief.get("/admin/a/north/learners?sought=" + one.subject()).body();
    Matcher page = LEARNER.matcher(found);
    assertTrue(page.find(), found);
    String export = chief.get(page.group() + "/export").body();
    assertTrue(export.contains(one.subject()), export);
    assertFalse(export.contains(one.paper(round)), export);
    assertFalse(export.contains("calmness"), export);
  }

  @Test
  void aLinkThatWasPutIntoAnyTableIsFound() {
    try (Served served = served(EitherDatabase.EMBEDDED)) {
      LiveCourse course = LiveCourse.in(served, "north");
      OpenedRoom room = OpenedRoom.led(course.begin());
      List<KnownPerson> people = people(room);
      String round = hold(course, room, people);
      room.step("close");
      Database database = served.service().database();
      KnownPerson one = people.get(7);
      database.changeSite(
          rows ->
              rows.update("create table planted (who varchar(200), what varchar(200))").execute());
      database.changeSite(
          rows ->
              rows.update("insert into planted values ('somebody', :paper)")
                  .bind("paper", "seen: " + one.paper(round))
                  .execute());

      assertEquals(1, new LinkSearch(AllTables.of(database), people).byValue(round).size());
    }
  }
}
