// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Columns;
import org.mttcourseware.server.store.RandomIds;

/** What administrators did: written in the same transaction as the change itself. */
public final class Audit {
  /** The actor of what a command did. */
  public static final String COMMAND = "command";

  /** The actor of what the service did by itself. */
  public static final String SERVICE = "service";

  /** The actor of what a teacher did from a course: who that is, the LMS knows. */
  public static final String TEACHER = "teacher";

  private static final int LONGEST = 500;

  private final Clock clock;

  /** Makes a log whose lines have the time of {@code clock}. */
  public Audit(Clock clock) {
    this.clock = clock;
  }

  /**
   * One line of the log.
   *
   * @param act the key of the text that says it, such as {@code academy.act-platform-added}
   * @param about what it was done to: the name of a platform, a version; never a learner's name
   */
  public record Line(Instant at, String actor, String act, String about) {}

  /** Writes one line. The parameters are those of {@link Line}. */
  public void write(AcademyRows rows, String actor, String act, String about) {
    rows.update(
            "insert into audit (id, academy, at, actor, act, about)"
                + " values (:id, :academy, :at, :actor, :act, :about)")
        .bind("id", RandomIds.id())
        .bind("at", clock.instant())
        .bind("actor", actor)
        .bind("act", act)
        .bind("about", about.length() > LONGEST ? about.substring(0, LONGEST) : about)
        .execute();
  }

  /** Returns the newest lines before {@code before}, newest first. */
  List<Line> newest(AcademyRows rows, Instant before, int most) {
    return rows.query(
            "select at, actor, act, about from audit where academy = :academy and at < :before"
                + " order by at desc, id limit :most")
        .bind("before", before)
        .bind("most", most)
        .map(
            (row, context) ->
                new Line(
                    Columns.instant(row, "at"),
                    row.getString("actor"),
                    row.getString("act"),
                    row.getString("about")))
        .list();
  }
}
