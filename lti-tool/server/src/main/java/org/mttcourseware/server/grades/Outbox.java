// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.grades;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.server.delivery.Result;
import org.mttcourseware.server.delivery.ResultListener;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Columns;
import org.mttcourseware.server.store.RandomIds;
import org.mttcourseware.server.web.Texts;

/**
 * Takes what learners reach, in the transaction that stores it: one row for each learner behind
 * each link, the best result, until the gradebook has it. The best attempt counts; what is not
 * complete is never sent, because a score that is not fully graded erases the grade that was there
 * (AGS 2.0, 3.4.7).
 */
public final class Outbox implements ResultListener {
  private final Clock clock;
  private final Runnable wake;

  /**
   * Makes one.
   *
   * @param wake is run when a grade has become due
   */
  public Outbox(Clock clock, Runnable wake) {
    this.clock = clock;
    this.wake = wake;
  }

  @Override
  public void reached(AcademyRows rows, Result result) {
    if (!result.complete() || !(result.total() > 0) || !(result.got() >= 0)) {
      return;
    }
    Place place = place(rows, result.resourceLink());
    Entry entry = new Entry(result.resourceLink(), result.resourceLink(), null, result.learner());
    begin(rows, place.platform(), entry, result.reachedAt());
    Standing standing = standing(rows, entry);
    Score score = new Score(result.got(), result.total());
    if (standing.takes(score)) {
      store(rows, standing, score, place, result.reachedAt());
      rows.afterCommit(wake);
    }
  }

  /**
   * Sends the mark that a teacher gave to a learner for a live session, also in the place of a
   * better one.
   *
   * @return false if the gradebook has this mark, or it is on its way
   */
  public boolean release(AcademyRows rows, LiveColumn column, String learner, double given) {
    Place place = place(rows, column.link());
    column.keep(rows);
    Entry entry = new Entry(column.room(), column.link(), column.room(), learner);
    begin(rows, place.platform(), entry, clock.instant());
    Standing standing = standing(rows, entry);
    Score score = new Score(given, column.maximum());
    if (standing.has(score)) {
      return false;
    }
    // Held back are results that come by themselves; this one the teacher has just released.
    Place open = new Place(place.platform(), false, place.language());
    store(rows, standing, score, open, clock.instant());
    rows.afterCommit(wake);
    return true;
  }

  /** Whose grade, of what. */
  private record Entry(String place, String link, @Nullable String room, String learner) {}

  /** Where grades of a link go. */
  private record Place(String platform, boolean held, String language) {
    GradeState state() {
      return held ? GradeState.HELD : GradeState.WAITING;
    }
  }

  private static Place place(AcademyRows rows, String link) {
    return rows.query(
            """
            select d.platform, l.grades_held, a.language
            from resource_link l join deployment d on d.id = l.deployment
            join academy a on a.id = l.academy
            where l.academy = :academy and l.id = :link""")
        .bind("link", link)
        .map(
            (row, context) ->
                new Place(
                    row.getString("platform"),
                    row.getBoolean("grades_held"),
                    row.getString("language")))
        .one();
  }

  /** An empty row, which any result replaces: then there is one to lock. */
  private void begin(AcademyRows rows, String platform, Entry entry, Instant reached) {
    rows.update(
            """
            insert into grade (id, academy, place, resource_link, room, learner, platform,
              score_given, score_maximum, comment, sequence, reached_at, state, tries, next_at,
              sent_sequence, code, found)
            values (:id, :academy, :place, :link, :room, :learner, :platform, 0, 1, '', 0,
              :reached, 'RESET', 0, :reached, 0, '', '')
            on conflict do nothing""")
        .bind("id", RandomIds.id())
        .bind("place", entry.place())
        .bind("link", entry.link())
        .bind("room", entry.room())
        .bind("learner", entry.learner())
        .bind("platform", platform)
        .bind("reached", reached.truncatedTo(ChronoUnit.MILLIS).minusMillis(1))
        .execute();
  }

  /** What stands there of a learner. */
  private record Standing(
      String id, GradeState state, Score score, long sequence, Instant reachedAt) {
    boolean takes(Score reached) {
      return state == GradeState.RESET || reached.isBetterThan(score);
    }

    /** Whether nothing need be done for {@code released}. */
    boolean has(Score released) {
      return (state == GradeState.SENT || state == GradeState.WAITING) && score.equals(released);
    }

    /** Times have to grow, or the LMS answers that it has a newer one. */
    Instant next(Instant reached) {
      Instant millis = reached.truncatedTo(ChronoUnit.MILLIS);
      return millis.isAfter(reachedAt) ? millis : reachedAt.plusMillis(1);
    }
  }

  private static Standing standing(AcademyRows rows, Entry entry) {
    return rows.query(
            """
            select id, state, score_given, score_maximum, sequence, reached_at from grade
            where academy = :academy and place = :place and learner = :learner
            for update""")
        .bind("place", entry.place())
        .bind("learner", entry.learner())
        .map(
            (row, context) ->
                new Standing(
                    row.getString("id"),
                    GradeState.valueOf(row.getString("state")),
                    new Score(row.getDouble("score_given"), row.getDouble("score_maximum")),
                    row.getLong("sequence"),
                    Columns.instant(row, "reached_at")))
        .one();
  }

  private void store(
      AcademyRows rows, Standing standing, Score score, Place place, Instant reachedAt) {
    rows.update(
            """
            update grade set score_given = :given, score_maximum = :maximum, comment = :comment,
              sequence = sequence + 1, reached_at = :reached, state = :state, tries = 0,
              next_at = :now, code = '', found = ''
            where academy = :academy and id = :id""")
        .bind("id", standing.id())
        .bind("given", score.given())
        .bind("maximum", score.maximum())
        .bind(
            "comment",
            Texts.in(place.language()).text("grades.comment", score.given(), score.maximum()))
        .bind("reached", standing.next(reachedAt))
        .bind("state", place.state().name())
        .bind("now", clock.instant())
        .execute();
  }

  /** Holds the grades of {@code link} back from now on, or lets all go that were held. */
  public void hold(AcademyRows rows, String link, boolean held) {
    rows.update(
            "update resource_link set grades_held = :held where academy = :academy and id = :link")
        .bind("link", link)
        .bind("held", held)
        .execute();
    rows.update(
            """
            update grade set state = :to, next_at = :now, tries = 0
            where academy = :academy and place = :link and state in (:from, :other)""")
        .bind("link", link)
        .bind("to", (held ? GradeState.HELD : GradeState.WAITING).name())
        .bind("from", (held ? GradeState.WAITING : GradeState.HELD).name())
        .bind("other", (held ? GradeState.NOWHERE : GradeState.HELD).name())
        .bind("now", clock.instant())
        .execute();
    rows.afterCommit(wake);
  }

  /** Makes the next result of a learner count, whatever it is; sends nothing until then. */
  public void takeBack(AcademyRows rows, String link, String learner) {
    rows.update(
            """
            update grade set state = 'RESET', code = '', found = ''
            where academy = :academy and place = :link and learner = :learner""")
        .bind("link", link)
        .bind("learner", learner)
        .execute();
  }

  /** Returns where the grades of {@code link} are, by learner. */
  public static Map<String, GradeState> states(AcademyRows rows, String link) {
    return rows.query("select learner, state from grade where academy = :academy and place = :link")
        .bind("link", link)
        .collectRows(
            java.util.stream.Collectors.toUnmodifiableMap(
                row -> row.getColumn("learner", String.class),
                row -> GradeState.valueOf(row.getColumn("state", String.class))));
  }

  /** Returns what became of the marks that were released for {@code room}, by learner. */
  public static Map<String, Released> released(AcademyRows rows, String room) {
    return rows.query("select * from grade where academy = :academy and room = :room")
        .bind("room", room)
        .map((row, context) -> Map.entry(row.getString("learner"), Released.read(row)))
        .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
  }

  /** Returns whether the LMS lets this tool add columns to the gradebook of the course. */
  public static boolean mayAddColumns(AcademyRows rows, String link) {
    return rows.query(
            "select line_item, line_items, ags_scopes from resource_link"
                + " where academy = :academy and id = :link")
        .bind("link", link)
        .map(
            (row, context) ->
                Offer.of("", row.getString("line_items"), row.getString("ags_scopes")))
        .findOne()
        .filter(offer -> offer.isMade() && offer.mayMake())
        .isPresent();
  }

  /** Returns whether the grades of {@code link} are held back; empty if there is no such link. */
  public static Optional<Boolean> isHeld(AcademyRows rows, String link) {
    return rows.query(
            "select grades_held from resource_link where academy = :academy and id = :link")
        .bind("link", link)
        .mapTo(Boolean.class)
        .findOne();
  }
}
