// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.poll;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.server.live.Room;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.web.Csv;
import org.mttcourseware.server.web.Json;
import org.mttcourseware.server.web.Texts;

/**
 * What a room came to so far, all runs and rounds: counts alone, no paper and no time of a vote.
 */
final class PollExport {
  private final List<Map<String, Object>> lines = new ArrayList<>();

  private PollExport() {}

  static PollExport of(AcademyRows rows, Room room, RoomPoll poll) {
    PollExport export = new PollExport();
    Words words = Words.of(rows, room.id());
    Optional<Before> before = Before.chosen(rows, room, Stage.of(rows, room.id()));
    for (Ballot ballot : poll.ballots()) {
      before
          .flatMap(one -> one.round(rows, ballot.id()))
          .ifPresent(round -> export.add(rows, round, ballot, words, true));
    }
    for (Round round : Rounds.all(rows, room.id())) {
      for (Ballot ballot : poll.ballots()) {
        if (ballot.id().equals(round.ballot())) {
          export.add(rows, round, ballot, words, false);
        }
      }
    }
    return export;
  }

  private void add(AcademyRows rows, Round round, Ballot ballot, Words words, boolean before) {
    int first = lines.size();
    if (ballot.kind().equals("board")) {
      addBoard(round, ballot, Board.all(rows, round.id()));
    } else {
      add(round, ballot, words.merged(Votes.counted(rows, round.id())), words);
    }
    lines.subList(first, lines.size()).forEach(line -> line.put("before", before));
  }

  private void addBoard(Round round, Ballot ballot, List<Board.Put> questions) {
    for (Board.Put one : questions) {
      Map<String, Object> out = line(round, ballot, questions.size());
      out.put("text", one.text());
      out.put("count", one.wanted());
      out.put("state", one.state().word());
      out.put("shown", one.state().isSeen());
      lines.add(out);
    }
  }

  private void add(Round round, Ballot ballot, List<Votes.Counted> counted, Words words) {
    Tally tally = Tally.of(ballot, counted, round.hands());
    if (tally.held() > 0) {
      Map<String, Object> out = line(round, ballot, tally.votes());
      out.put("tooFew", tally.held());
      lines.add(out);
    }
    for (Tally.Line line : tally.lines()) {
      Map<String, Object> out = line(round, ballot, tally.votes());
      out.put("answer", line.key());
      out.put("text", ballot.label(line.key()));
      out.put("count", line.count());
      out.put("hands", line.hands());
      out.put("percent", line.percent());
      out.put("meanPlace", line.mean());
      out.put("shown", !ballot.kind().equals("words") || words.isShown(line.key()));
      lines.add(out);
    }
  }

  private static Map<String, Object> line(Round round, Ballot ballot, int votes) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("question", ballot.id());
    out.put("title", ballot.title());
    out.put("kind", ballot.kind());
    out.put("run", round.run());
    out.put("round", round.number());
    out.put("votes", votes);
    return out;
  }

  String json(RoomPoll poll) {
    return Json.of(Map.of("title", poll.title(), "language", poll.language(), "results", lines));
  }

  String csv(Texts texts) {
    Csv csv = new Csv();
    csv.line(
        List.of("question", "run", "round", "votes", "answer", "count", "hands", "percent").stream()
            .map(column -> texts.text("poll.column-" + column))
            .toList());
    for (Map<String, Object> line : lines) {
      Map<String, Object> told = new LinkedHashMap<>(line);
      if (line.containsKey("tooFew")) {
        told.put("text", texts.text("poll.few", line.get("tooFew"), Tally.FEWEST));
      }
      if (line.get("before") == Boolean.TRUE) {
        told.put("run", texts.text("poll.before-column"));
      }
      csv.line(
          List.of("title", "run", "round", "votes", "text", "count", "hands", "percent").stream()
              .map(column -> String.valueOf(told.getOrDefault(column, "")))
              .toList());
    }
    return csv.toString();
  }
}
