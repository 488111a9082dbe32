// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Columns;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.RandomIds;
import org.mttcourseware.server.store.SiteRows;

/** The academies of the site. */
public final class Academies {
  private final Database database;
  private final Clock clock;

  /** Makes the door to the academies of {@code database}. */
  public Academies(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Returns the academy {@code id}, or nothing if there is none. */
  public Optional<Academy> find(AcademyId id) {
    return database.of(id, Academies::of);
  }

  /** Returns the academy whose rows these are, in the same transaction. */
  public static Optional<Academy> of(AcademyRows rows) {
    return rows.query("select * from academy where id = :academy")
        .map((row, context) -> academy(row))
        .findOne();
  }

  /** Returns all academies by name, without the one that stands for the site. */
  public List<Academy> all() {
    return database.site(
        rows ->
            rows.query("select * from academy where id <> 'site' order by name, id")
                .map((row, context) -> academy(row))
                .list());
  }

  /** Returns those that {@code administrator} may see, by name. */
  List<Academy> of(Administrator administrator) {
    if (administrator.site()) {
      return all();
    }
    return database.site(
        rows ->
            rows.query(
                    "select academy.* from academy join academy_administrator on academy = id"
                        + " where administrator = :administrator order by name, id")
                .bind("administrator", administrator.id())
                .map((row, context) -> academy(row))
                .list());
  }

  /** Returns the academy {@code id} if {@code administrator} may see it. */
  Optional<Academy> seenBy(Administrator administrator, AcademyId id) {
    return database.of(
        id,
        rows ->
            administrator.site() || People.administers(rows, administrator)
                ? of(rows)
                : Optional.empty());
  }

  /** Returns an id for a new academy that a command line takes as it is. */
  static AcademyId newId() {
    String id = RandomIds.id();
    while (!Character.isLetterOrDigit(id.charAt(0))) {
      id = RandomIds.id();
    }
    return new AcademyId(id);
  }

  /** Adds an academy with careful settings; returns false if the id is taken. */
  boolean add(SiteRows rows, AcademyId id, String name, String language, String actor) {
    int added =
        rows.of(id)
            .update(
                "insert into academy (id, name, created_at, language, allow_anonymous, store_names,"
                    + " retention_days, frame_origins) values (:academy, :name, :now, :language,"
                    + " false, false, 730, '') on conflict do nothing")
            .bind("name", name)
            .bind("now", clock.instant())
            .bind("language", language)
            .execute();
    if (added == 1) {
      new Audit(clock).write(rows.of(id), actor, "academy.act-academy-added", name);
    }
    return added == 1;
  }

  /** Closes an academy to launches, or opens it again; nothing of it is lost. */
  void setClosed(AcademyRows rows, boolean closed, String actor) {
    rows.update("update academy set closed_at = :at where id = :academy")
        .bind("at", closed ? clock.instant() : null)
        .execute();
    String act = closed ? "academy.act-academy-closed" : "academy.act-academy-reopened";
    new Audit(clock).write(rows, actor, act, "");
  }

  private static Academy academy(ResultSet row) throws SQLException {
    return new Academy(
        new AcademyId(row.getString("id")),
        row.getString("name"),
        row.getString("language"),
        row.getBoolean("allow_anonymous"),
        row.getBoolean("store_names"),
        row.getInt("retention_days"),
        Arrays.stream(row.getString("frame_origins").split(" ")).filter(o -> !o.isEmpty()).toList(),
        Columns.instant(row, "created_at"),
        Columns.optionalInstant(row, "closed_at"));
  }
}
