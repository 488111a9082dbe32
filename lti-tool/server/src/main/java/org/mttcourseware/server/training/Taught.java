// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.training;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.server.launch.LtiSession;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.web.RefusedException;

/**
 * The link that a teacher looks at: that of the launch, or another of the same course; never one of
 * another course.
 *
 * @param rosterUrl where the LMS says who is in the course; empty if it does not
 * @param held whether grades wait for the teacher
 */
public record Taught(
    String link,
    String title,
    String lmsId,
    String context,
    String programme,
    String adaptation,
    String segment,
    String platform,
    String rosterUrl,
    boolean held) {

  /** A link of the course, to choose. */
  public record Choice(String link, String title) {}

  /**
   * Returns the link {@code wanted}, or that of the launch.
   *
   * @throws RefusedException 404 if the course of the session has no such link
   */
  public static Taught of(AcademyRows rows, LtiSession session, @Nullable String wanted) {
    String link = wanted == null ? session.resourceLink() : wanted;
    return Optional.ofNullable(link)
        .flatMap(id -> find(rows, id))
        .filter(taught -> taught.isSeenBy(session))
        .orElseThrow(() -> new RefusedException(404, "training.no-link"));
  }

  private boolean isSeenBy(LtiSession session) {
    return link.equals(session.resourceLink())
        || (!context.isEmpty() && context.equals(session.context()));
  }

  private static Optional<Taught> find(AcademyRows rows, String link) {
    return rows.query(
            """
            select l.*, d.platform, c.roster_url
            from resource_link l join deployment d on d.id = l.deployment
            left join context c on c.id = l.context
            where l.academy = :academy and l.id = :link""")
        .bind("link", link)
        .map(
            (row, names) ->
                new Taught(
                    row.getString("id"),
                    row.getString("title"),
                    row.getString("lms_id"),
                    text(row.getString("context")),
                    row.getString("programme"),
                    row.getString("adaptation"),
                    row.getString("segment"),
                    row.getString("platform"),
                    text(row.getString("roster_url")),
                    row.getBoolean("grades_held")))
        .findOne();
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  /** Returns all links of the course, this one too. */
  public List<Choice> choices(AcademyRows rows) {
    return rows.query(
            "select id, title from resource_link where academy = :academy"
                + " and (id = :link or context = :context) order by title, id")
        .bind("link", link)
        .bind("context", context)
        .map((row, names) -> new Choice(row.getString("id"), row.getString("title")))
        .list();
  }
}
