// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.poll;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    Map<String, Boolean> judged = Votes.judgedWords(rows, room.id());
    for (Round round : Rounds.all(rows, room.id())) {
      for (Ballot ballot : poll.ballots()) {
        if (ballot.id().equals(round.ballot())) {
          export.add(round, ballot, Votes.counted(rows, round.id()), judged);
        }
      }
    }
    return export;
  }

  private void add(
      Round round, Ballot ballot, List<Votes.Counted> counted, Map<String, Boolean> judged) {
    Tally tally = Tally.of(ballot, counted, round.hands());
    if (tally.held() > 0) {
      Map<String, Object> out = line(round, ballot, tally);
      out.put("tooFew", tally.held());
      lines.add(out);
    }
    for (Tally.Line line : tally.lines()) {
      Map<String, Object> out = line(round, ballot, tally);
      out.put("answer", line.key());
      out.put("text", ballot.label(line.key()));
      out.put("count", line.count());
      out.put("hands", line.hands());
      out.put("percent", line.percent());
      out.put("meanPlace", line.mean());
      out.put("shown", !ballot.kind().equals("words") || judged.getOrDefault(line.key(), false));
      lines.add(out);
    }
  }

  private static Map<String, Object> line(Round round, Ballot ballot, Tally tally) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("question", ballot.id());
    out.put("title", ballot.title());
    out.put("kind", ballot.kind());
    out.put("run", round.run());
    out.put("round", round.number());
    out.put("votes", tally.votes());
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
      csv.line(
          List.of("title", "run", "round", "votes", "text", "count", "hands", "percent").stream()
              .map(column -> String.valueOf(told.getOrDefault(column, "")))
              .toList());
    }
    return csv.toString();
  }
}
