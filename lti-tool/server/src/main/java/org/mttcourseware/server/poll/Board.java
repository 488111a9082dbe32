// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.poll;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.RandomIds;
import org.mttcourseware.server.web.RefusedException;

/**
 * The room's own questions. Each, and each wish to hear it answered, hangs on a paper that only one
 * browser can make; no two papers are tied to one another.
 */
final class Board {
  /** So many questions one browser can put. */
  static final int MOST_EACH = 3;

  private static final int LONGEST = 200;
  private static final String OPEN =
      " from live_round r where r.academy = :academy and r.id = :round and r.closed_at is null"
          + " and (r.closes_at is null or r.closes_at > :now)";

  private Board() {}

  /** Where a question is on its way; the ones that are seen come first. */
  enum State {
    ANSWERING,
    SHOWN,
    ANSWERED,
    WAITING,
    HIDDEN;

    boolean isSeen() {
      return this != WAITING && this != HIDDEN;
    }

    /** Returns its name in a message. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A question, and how many want to hear it answered. */
  record Put(String id, String text, State state, int wanted) {}

  /**
   * Puts a question up. One that comes again changes nothing.
   *
   * @param sent which of its questions a browser sends, from 1, and its text
   * @param state what it begins with
   * @throws RefusedException 409 if the board is closed, 422 if it is no question
   */
  static void put(
      AcademyRows rows, String round, String ticket, JsonNode sent, State state, Instant now) {
    int place = sent.path("place").asInt(0);
    String text = Typed.line(sent.path("text").asText());
    if (place < 1
        || place > MOST_EACH
        || text.isEmpty()
        || text.codePointCount(0, text.length()) > LONGEST) {
      throw new RefusedException(422, "poll.wrong-answer");
    }
    String paper = RandomIds.hash("question " + place + " " + round + " " + ticket);
    int inserted =
        rows.update(
                "insert into live_question (id, academy, round, paper, text, state)"
                    + " select :id, r.academy, r.id, :paper, :text, :state"
                    + OPEN
                    + " on conflict do nothing")
            .bind("id", RandomIds.id())
            .bind("round", round)
            .bind("paper", paper)
            .bind("text", text)
            .bind("state", state.name())
            .bind("now", now)
            .execute();
    if (inserted == 0 && !isThere(rows, round, paper)) {
      throw new RefusedException(409, "poll.vote-late");
    }
  }

  private static boolean isThere(AcademyRows rows, String round, String paper) {
    return rows.query(
                "select count(*) from live_question where academy = :academy and round = :round"
                    + " and paper = :paper")
            .bind("round", round)
            .bind("paper", paper)
            .mapTo(Integer.class)
            .one()
        == 1;
  }

  /**
   * Wants a question answered, or no longer.
   *
   * @throws RefusedException 404 if no such question is seen in this round, 409 if it is closed
   */
  static void want(AcademyRows rows, String round, String ticket, JsonNode sent, Instant now) {
    String question = sent.path("question").asText();
    long number = sent.path("number").asLong(0);
    boolean seen =
        all(rows, round).stream()
            .anyMatch(put -> put.id().equals(question) && put.state().isSeen());
    if (!seen || number < 1) {
      throw new RefusedException(404, "poll.no-question");
    }
    String paper = RandomIds.hash("want " + question + " " + ticket);
    rows.update(
            "insert into live_want (academy, question, paper, number, wanted)"
                + " select r.academy, :question, :paper, 0, false"
                + OPEN
                + " on conflict do nothing")
        .bind("round", round)
        .bind("question", question)
        .bind("paper", paper)
        .bind("now", now)
        .execute();
    rows.update(
            "update live_want set number = :number, wanted = :wanted where academy = :academy"
                + " and question = :question and paper = :paper and number < :number"
                + " and exists (select 1"
                + OPEN
                + ")")
        .bind("round", round)
        .bind("question", question)
        .bind("paper", paper)
        .bind("number", number)
        .bind("wanted", sent.path("wanted").asBoolean())
        .bind("now", now)
        .execute();
    if (!isTaken(rows, question, paper, number)) {
      throw new RefusedException(409, "poll.vote-late");
    }
  }

  /** What comes again was taken already, also where the board has been closed since. */
  private static boolean isTaken(AcademyRows rows, String question, String paper, long number) {
    return rows.query(
                "select count(*) from live_want where academy = :academy and question = :question"
                    + " and paper = :paper and number >= :number")
            .bind("question", question)
            .bind("paper", paper)
            .bind("number", number)
            .mapTo(Integer.class)
            .one()
        == 1;
  }

  /** Returns all questions of a round: what is answered now, then the most wanted. */
  static List<Put> all(AcademyRows rows, String round) {
    return rows
        .query(
            "select q.id, q.text, q.state, (select count(*) from live_want w where w.question ="
                + " q.id and w.wanted) as wanted from live_question q where q.academy = :academy"
                + " and q.round = :round")
        .bind("round", round)
        .map(
            (row, context) ->
                new Put(
                    row.getString("id"),
                    row.getString("text"),
                    State.valueOf(row.getString("state")),
                    row.getInt("wanted")))
        .stream()
        .sorted(
            Comparator.comparing(Put::state)
                .thenComparing(Put::wanted, Comparator.reverseOrder())
                .thenComparing(Put::id))
        .toList();
  }

  /** Moves a question on; one alone is answered at a time. */
  static void judge(AcademyRows rows, String round, String question, State state) {
    if (state == State.ANSWERING) {
      rows.update(
              "update live_question set state = 'ANSWERED' where academy = :academy"
                  + " and round = :round and state = 'ANSWERING'")
          .bind("round", round)
          .execute();
    }
    int moved =
        rows.update(
                "update live_question set state = :state where academy = :academy"
                    + " and round = :round and id = :question")
            .bind("round", round)
            .bind("question", question)
            .bind("state", state.name())
            .execute();
    if (moved == 0) {
      throw new RefusedException(404, "poll.no-question");
    }
  }

  /** Lays questions and wishes anew, in an order that says nothing; see {@link Votes#shuffle}. */
  static void shuffle(AcademyRows rows, String round) {
    List<Map<String, Object>> questions =
        rows.query(
                "select id, round, paper, text, state from live_question where academy = :academy"
                    + " and round = :round order by paper")
            .bind("round", round)
            .mapToMap()
            .list();
    List<Map<String, Object>> wishes =
        rows.query(
                "select question, paper, number, wanted from live_want where academy = :academy"
                    + " and question in (select id from live_question where round = :round)"
                    + " order by paper")
            .bind("round", round)
            .mapToMap()
            .list();
    rows.update("delete from live_question where academy = :academy and round = :round")
        .bind("round", round)
        .execute();
    rows.updateEach(
        "insert into live_question (id, academy, round, paper, text, state)"
            + " values (:id, :academy, :round, :paper, :text, :state)",
        questions);
    rows.updateEach(
        "insert into live_want (academy, question, paper, number, wanted)"
            + " values (:academy, :question, :paper, :number, :wanted)",
        wishes);
  }
}
