// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.poll;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.RandomIds;
import org.mttcourseware.server.web.Json;

/** The votes of a round. Each hangs on a ballot paper, which nobody but its browser can name. */
final class Votes {
  private Votes() {}

  /** So many papers with the same answer. */
  record Counted(List<String> answer, int times) {
    Counted {
      answer = List.copyOf(answer);
    }
  }

  /**
   * Returns the paper of a ticket in one round. It cannot be told from what is stored of the
   * ticket, nor from the paper of another round.
   */
  static String paper(String ticket, String round) {
    return RandomIds.hash("paper " + round + " " + ticket);
  }

  /**
   * Casts or changes a vote: the highest number counts, however often and in whatever order they
   * come.
   *
   * @return false if the round takes no votes at {@code now}
   */
  static boolean cast(
      AcademyRows rows, String round, String paper, long number, String answer, Instant now) {
    String open =
        " from live_round r where r.academy = :academy and r.id = :round and r.closed_at is null"
            + " and (r.closes_at is null or r.closes_at > :now)";
    int inserted =
        rows.update(
                "insert into live_vote (academy, round, paper, number, answer)"
                    + " select r.academy, r.id, :paper, :number, :answer"
                    + open
                    + " on conflict do nothing")
            .bind("round", round)
            .bind("paper", paper)
            .bind("number", number)
            .bind("answer", answer)
            .bind("now", now)
            .execute();
    if (inserted == 1) {
      return true;
    }
    int changed =
        rows.update(
                "update live_vote set number = :number, answer = :answer where academy = :academy"
                    + " and round = :round and paper = :paper and number < :number"
                    + " and exists (select 1"
                    + open
                    + ")")
            .bind("round", round)
            .bind("paper", paper)
            .bind("number", number)
            .bind("answer", answer)
            .bind("now", now)
            .execute();
    // What comes again was taken already, also where the round has been closed since.
    return changed == 1 || isThere(rows, round, paper, number);
  }

  /**
   * Lays the votes of a round anew, all at one moment and in the order of their papers, which says
   * nothing. As they came, the order of the rows, and on PostgreSQL the numbers of their
   * transactions, would tell who voted right after coming in.
   */
  static void shuffle(AcademyRows rows, String round) {
    List<Map<String, Object>> votes =
        rows.query(
                "select round, paper, number, answer from live_vote where academy = :academy"
                    + " and round = :round order by paper")
            .bind("round", round)
            .mapToMap()
            .list();
    // A vote that is being changed at this moment is left as it is.
    int[] taken =
        rows.updateEach(
            "delete from live_vote where academy = :academy and round = :round and paper = :paper"
                + " and number = :number",
            votes);
    rows.updateEach(
        "insert into live_vote (academy, round, paper, number, answer)"
            + " values (:academy, :round, :paper, :number, :answer)",
        IntStream.range(0, taken.length).filter(i -> taken[i] == 1).mapToObj(votes::get).toList());
  }

  private static boolean isThere(AcademyRows rows, String round, String paper, long number) {
    return rows.query(
                "select count(*) from live_vote where academy = :academy and round = :round"
                    + " and paper = :paper and number >= :number")
            .bind("round", round)
            .bind("paper", paper)
            .bind("number", number)
            .mapTo(Integer.class)
            .one()
        == 1;
  }

  /** Returns how many voted. */
  static int number(AcademyRows rows, String round) {
    return rows.query("select count(*) from live_vote where academy = :academy and round = :round")
        .bind("round", round)
        .mapTo(Integer.class)
        .one();
  }

  /** Returns the answers of a round, each once with how often it was given. */
  static List<Counted> counted(AcademyRows rows, String round) {
    return rows.query(
            "select answer, count(*) as times from live_vote where academy = :academy"
                + " and round = :round group by answer order by answer")
        .bind("round", round)
        .map((row, context) -> new Counted(list(row.getString("answer")), row.getInt("times")))
        .list();
  }

  private static List<String> list(String json) {
    List<String> parts = new ArrayList<>();
    Json.stored(json, JsonNode.class).forEach(part -> parts.add(part.asText()));
    return parts;
  }
}
