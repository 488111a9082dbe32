// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.poll;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.server.live.Audience;
import org.mttcourseware.server.live.Room;
import org.mttcourseware.server.live.SafeMarkup;
import org.mttcourseware.server.live.Shown;
import org.mttcourseware.server.live.Tickets;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.web.Json;
import org.mttcourseware.server.web.Texts;

/** What one viewer sees of a poll, while it is made. */
final class PollView {
  private final AcademyRows rows;
  private final Room room;
  private final RoomPoll poll;
  private final Audience audience;
  private final Stage stage;
  private final Ballot ballot;
  private final List<Round> rounds;
  private final Optional<Round> round;
  private final Phase phase;
  private final Texts texts;

  PollView(AcademyRows rows, Room room, RoomPoll poll, Audience audience, Instant now) {
    this.rows = rows;
    this.room = room;
    this.poll = poll;
    this.audience = audience;
    this.stage = Stage.of(rows, room.id());
    this.ballot = poll.ballot(stage.ballot());
    this.rounds = Rounds.newestRun(rows, room.id(), ballot.id());
    this.round = rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.get(rounds.size() - 1));
    this.phase = Phase.of(stage, round, now);
    this.texts = Texts.in(poll.language());
  }

  Shown shown() {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("room", room.id());
    out.put("code", room.code());
    out.put("ended", room.ended().isPresent());
    out.put("title", poll.title());
    out.put("language", poll.language());
    out.put("direction", poll.direction());
    out.put("phase", phase.name().toLowerCase(java.util.Locale.ROOT));
    out.put("ballot", ballot());
    out.put("place", stage.ballot());
    out.put("places", poll.ballots().size());
    out.put("rounds", ballot.rounds(poll));
    out.put("round", round.map(Round::number).orElse(0));
    out.put("run", round.map(Round::run).orElse(1));
    out.put("roundId", round.map(Round::id).orElse(""));
    Optional<Instant> closes = round.flatMap(Round::closes).filter(at -> phase == Phase.OPEN);
    out.put("closes", closes.map(Instant::toEpochMilli).orElse(0L));
    boolean results = phase == Phase.REVEALED;
    out.put("asList", stage.asList());
    out.put("questions", isBoard() ? questions(results) : List.of());
    out.put("results", results || audience == Audience.CONSOLE ? results() : List.of());
    boolean explained = stage.explained() && results;
    out.put("explained", explained);
    out.put("right", explained || audience == Audience.CONSOLE ? right() : List.of());
    out.put(
        "discuss", explained || audience == Audience.CONSOLE ? withPictures(ballot.discuss()) : "");
    // A phone is not told how many have voted: so it is not sent anything with every vote.
    if (audience != Audience.PHONE) {
      out.put("votes", round.map(this::cameIn).orElse(0));
      out.put("joined", Tickets.participants(rows, room.id()));
    }
    if (audience == Audience.CONSOLE) {
      addConsole(out);
    }
    return Shown.of(Json.of(out), closes);
  }

  private void addConsole(Map<String, Object> out) {
    out.put("revision", room.revision());
    out.put("ballots", poll.ballots().stream().map(Ballot::title).toList());
    out.put("hands", round.map(Round::hands).orElse(Map.of()));
    out.put(
        "countable",
        ballot.countable().stream()
            .map(key -> Map.of("id", key, "text", ballot.label(key)))
            .toList());
    out.put("words", ballot.kind().equals("words") ? words() : List.of());
    out.put("letting", stage.letting());
    out.put("compared", stage.compared().orElse(""));
    out.put(
        "comparable",
        Before.of(rows, room).stream()
            .map(one -> Map.of("room", one.room(), "began", one.began().toEpochMilli()))
            .toList());
  }

  private boolean isBoard() {
    return ballot.kind().equals("board");
  }

  private int cameIn(Round now) {
    return isBoard() ? Board.all(rows, now.id()).size() : Votes.number(rows, now.id());
  }

  /** A phone learns the count when results are shown: nobody runs after what others want. */
  private List<Map<String, Object>> questions(boolean results) {
    boolean console = audience == Audience.CONSOLE;
    boolean counted = console || results || audience == Audience.SCREEN;
    List<Board.Put> all = round.map(now -> Board.all(rows, now.id())).orElse(List.of());
    return (counted ? all.stream() : all.stream().sorted(Comparator.comparing(Board.Put::id)))
        .filter(one -> console || one.state().isSeen())
        .limit(200)
        .map(
            one -> {
              Map<String, Object> out = new LinkedHashMap<>();
              out.put("id", one.id());
              out.put("text", one.text());
              out.put("state", one.state().word());
              if (counted) {
                out.put("wanted", one.wanted());
              }
              return out;
            })
        .toList();
  }

  private Map<String, Object> ballot() {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("id", ballot.id());
    out.put("kind", ballot.kind());
    out.put("title", ballot.title());
    out.put("body", withPictures(ballot.body()));
    out.put("from", ballot.from());
    out.put("to", ballot.to());
    out.put(
        "options",
        ballot.options().stream()
            .map(option -> Map.of("id", option.id(), "text", option.text()))
            .toList());
    return out;
  }

  private String withPictures(String markup) {
    return SafeMarkup.inRoom(markup, room.id(), poll.language());
  }

  private List<String> right() {
    return ballot.kind().equals("scale")
        ? List.of()
        : ballot.options().stream().filter(Ballot.Choice::right).map(Ballot.Choice::id).toList();
  }

  private List<Map<String, Object>> results() {
    List<Map<String, Object>> results = new ArrayList<>();
    if (isBoard()) {
      return results;
    }
    Words words = Words.of(rows, room.id());
    Before.chosen(rows, room, stage).ifPresent(before -> addBefore(results, before, words));
    for (Round one : rounds) {
      results.add(result(one, words));
    }
    return results;
  }

  private void addBefore(List<Map<String, Object>> results, Before before, Words words) {
    before
        .round(rows, ballot.id())
        .ifPresent(
            round -> {
              Map<String, Object> out = result(round, words);
              out.put("before", before.began().toEpochMilli());
              results.add(out);
            });
  }

  private Map<String, Object> result(Round one, Words words) {
    Tally tally = Tally.of(ballot, words.merged(Votes.counted(rows, one.id())), one.hands());
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("round", one.number());
    out.put("votes", tally.votes());
    out.put("note", note(tally));
    out.put("few", few(tally));
    out.put(
        "lines",
        tally.lines().stream()
            .filter(line -> isShown(line, words))
            .limit(60)
            .map(this::line)
            .toList());
    return out;
  }

  /** What people typed shows when a trainer has seen it, on every screen. */
  private boolean isShown(Tally.Line line, Words words) {
    return !ballot.kind().equals("words") || words.isShown(line.key());
  }

  private Map<String, Object> line(Tally.Line line) {
    String said =
        ballot.kind().equals("rank")
            ? texts.text("poll.mean-place", line.mean().isEmpty() ? "–" : line.mean())
            : texts.text("poll.count-percent", line.count(), line.percent());
    return Map.of(
        "id", line.key(),
        "text", ballot.label(line.key()),
        "count", line.count(),
        "percent", line.percent(),
        "said", said);
  }

  private String note(Tally tally) {
    if (tally.middle().isEmpty()) {
      return "";
    }
    return texts.text(ballot.kind().equals("scale") ? "poll.mean" : "poll.median", tally.middle());
  }

  /** Says why answers are not broken down; empty if they are. */
  private String few(Tally tally) {
    if (tally.held() == 0) {
      return "";
    }
    String key = tally.held() == tally.votes() ? "poll.few" : "poll.few-phones";
    return texts.text(key, tally.held(), Tally.FEWEST);
  }

  private List<Map<String, Object>> words() {
    Words words = Words.of(rows, room.id());
    Map<String, Integer> times = new LinkedHashMap<>();
    for (Round one : rounds) {
      Tally.of(ballot, words.merged(Votes.counted(rows, one.id())), Map.of())
          .lines()
          .forEach(line -> times.merge(line.key(), line.count(), Integer::sum));
    }
    return times.entrySet().stream()
        .limit(300)
        .map(
            word ->
                Map.<String, Object>of(
                    "word",
                    word.getKey(),
                    "count",
                    word.getValue(),
                    "state",
                    words.state(word.getKey()),
                    "also",
                    words.spellings(word.getKey())))
        .toList();
  }
}
