// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.poll;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.server.live.Room;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.web.RefusedException;

/**
 * What a trainer does with a room. Each step says which state it was meant for: pressed twice, or
 * by two trainers at once, it is taken once.
 */
final class PollSteps {
  private static final int LONGEST_SECONDS = 3_600;
  private static final int MOST_HANDS = 10_000;

  private final Clock clock;

  PollSteps(Clock clock) {
    this.clock = clock;
  }

  /** What a step is taken on. */
  private record On(
      AcademyRows rows,
      Room in,
      RoomPoll poll,
      Stage stage,
      Optional<Round> round,
      Phase phase,
      Instant now) {
    String room() {
      return in.id();
    }

    Ballot ballot() {
      return poll.ballot(stage.ballot());
    }

    void show(int ballot, boolean revealed, boolean explained) {
      stage.at(ballot, revealed, explained).store(rows, room());
    }

    void demand(boolean fits) {
      if (!fits) {
        throw new RefusedException(409, "live.step-late");
      }
    }

    Round demandRound() {
      return round.orElseThrow(() -> new RefusedException(409, "live.step-late"));
    }
  }

  /**
   * Takes a step on {@code room}, whose row is held.
   *
   * @throws RefusedException 409 if it does not fit the state, 422 if there is no such step
   */
  void take(AcademyRows rows, Room room, RoomPoll poll, JsonNode step) {
    take(on(rows, room, poll), step);
  }

  /** Closes all rounds. */
  void end(AcademyRows rows, String room) {
    Rounds.all(rows, room).forEach(round -> Rounds.close(rows, round.id(), clock.instant()));
  }

  private On on(AcademyRows rows, Room room, RoomPoll poll) {
    Stage stage = Stage.of(rows, room.id());
    Optional<Round> round = Rounds.newest(rows, room.id(), poll.ballot(stage.ballot()).id());
    Instant now = clock.instant();
    return new On(rows, room, poll, stage, round, Phase.of(stage, round, now), now);
  }

  private static void take(On on, JsonNode step) {
    switch (step.path("do").asText()) {
      case "open" -> open(on, step, false);
      case "again" -> open(on, step, true);
      case "close" -> close(on);
      case "extend" -> extend(on, step);
      case "reveal" -> show(on, true, false);
      case "hide" -> show(on, false, false);
      case "explain" -> show(on, true, true);
      case "go" -> go(on, step);
      case "hands" -> hands(on, step);
      case "word" ->
          Words.judge(on.rows(), on.room(), word(step, "word"), step.path("shown").asBoolean());
      case "same" -> Words.countAs(on.rows(), on.room(), word(step, "word"), word(step, "as"));
      case "list" -> on.stage().asList(step.path("on").asBoolean()).store(on.rows(), on.room());
      case "letting" -> on.stage().letting(step.path("on").asBoolean()).store(on.rows(), on.room());
      case "question" -> question(on, step);
      case "compare" -> compare(on, step.path("room").asText());
      default -> throw new RefusedException(422, "live.step-unknown");
    }
  }

  private static String word(JsonNode step, String name) {
    String word = step.path(name).asText();
    if (word.isEmpty() || word.length() > 100) {
      throw new RefusedException(422, "live.step-unknown");
    }
    return word;
  }

  private static @Nullable Instant closes(JsonNode step, Instant now) {
    int seconds = step.path("seconds").asInt(0);
    return seconds <= 0 ? null : now.plusSeconds(Math.min(seconds, LONGEST_SECONDS));
  }

  /** Opens the next round, or with {@code again} the first of a new run. */
  private static void open(On on, JsonNode step, boolean again) {
    on.demand(on.phase() != Phase.OPEN);
    int run = on.round().map(Round::run).orElse(1);
    int number = on.round().map(Round::number).orElse(0) + 1;
    if (again) {
      run = on.demandRound().run() + 1;
      number = 1;
    }
    on.demand(number <= on.ballot().rounds(on.poll()));
    on.round().ifPresent(before -> Rounds.close(on.rows(), before.id(), on.now()));
    Rounds.open(
        on.rows(), on.room(), on.ballot().id(), run, number, on.now(), closes(step, on.now()));
    on.show(on.stage().ballot(), false, false);
  }

  private static void close(On on) {
    on.demand(on.phase() == Phase.OPEN);
    Rounds.close(on.rows(), on.demandRound().id(), on.now());
  }

  private static void extend(On on, JsonNode step) {
    on.demand(on.phase() == Phase.OPEN);
    Round round = on.demandRound();
    Instant closes = closes(step, round.closes().orElse(on.now()));
    if (closes != null) {
      Rounds.extend(on.rows(), round.id(), closes);
    }
  }

  private static void show(On on, boolean revealed, boolean explained) {
    on.demand(on.phase() == Phase.CLOSED || on.phase() == Phase.REVEALED);
    Rounds.close(on.rows(), on.demandRound().id(), on.now());
    on.show(on.stage().ballot(), revealed, explained);
  }

  private static void go(On on, JsonNode step) {
    on.demand(on.phase() != Phase.OPEN);
    int ballot = step.path("ballot").asInt(-1);
    if (ballot < 0 || ballot >= on.poll().ballots().size()) {
      throw new RefusedException(422, "live.step-unknown");
    }
    // The clock may have closed it, which nobody has stored.
    on.round().ifPresent(before -> Rounds.close(on.rows(), before.id(), on.now()));
    on.show(ballot, false, false);
  }

  private static void hands(On on, JsonNode step) {
    Round round = on.demandRound();
    List<String> countable = on.ballot().countable();
    Map<String, Integer> hands = new HashMap<>();
    for (String key : countable) {
      int count = step.path("hands").path(key).asInt(0);
      if (count < 0 || count > MOST_HANDS) {
        throw new RefusedException(422, "live.step-unknown");
      }
      if (count > 0) {
        hands.put(key, count);
      }
    }
    Rounds.hands(on.rows(), round.id(), hands);
  }

  private static void question(On on, JsonNode step) {
    Board.State state =
        Arrays.stream(Board.State.values())
            .filter(one -> one != Board.State.WAITING)
            .filter(one -> one.word().equals(step.path("state").asText()))
            .findFirst()
            .orElseThrow(() -> new RefusedException(422, "live.step-unknown"));
    Board.judge(on.rows(), on.demandRound().id(), step.path("question").asText(), state);
  }

  /** With a session that may be compared with, or with none. */
  private static void compare(On on, String room) {
    Optional<String> wanted = room.isEmpty() ? Optional.empty() : Optional.of(room);
    boolean fits =
        wanted.isEmpty()
            || Before.of(on.rows(), on.in()).stream().anyMatch(one -> one.room().equals(room));
    if (!fits) {
      throw new RefusedException(422, "live.step-unknown");
    }
    on.stage().comparedWith(wanted).store(on.rows(), on.room());
  }
}
