// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.RandomIds;
import org.mttcourseware.server.store.SiteRows;

/** The administrators, and which academy each is one of. */
final class People {
  private final Database database;
  private final Clock clock;

  People(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What a sign-in is compared with. */
  record Known(Administrator administrator, String passwordHash) {}

  /** Returns a login as it is stored: logins that differ in case alone are one. */
  static String login(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }

  Optional<Known> byLogin(String login) {
    return database.site(
        rows ->
            rows.query("select * from administrator where login = :login")
                .bind("login", login(login))
                .map(
                    (row, context) -> new Known(administrator(row), row.getString("password_hash")))
                .findOne());
  }

  /** Returns whether there is one who administers the whole site. */
  static boolean siteHasOne(SiteRows rows) {
    return rows.query("select count(*) from administrator where site").mapTo(Integer.class).one()
        > 0;
  }

  /** Adds an administrator; returns nothing if the login is taken. */
  Optional<Administrator> add(
      SiteRows rows, String login, String passwordHash, boolean site, String language) {
    Administrator administrator = new Administrator(RandomIds.id(), login(login), site, language);
    int added =
        rows.update(
                "insert into administrator (id, login, password_hash, site, language, created_at)"
                    + " values (:id, :login, :hash, :site, :language, :now) on conflict do nothing")
            .bind("id", administrator.id())
            .bind("login", administrator.login())
            .bind("hash", passwordHash)
            .bind("site", site)
            .bind("language", language)
            .bind("now", clock.instant())
            .execute();
    return added == 1 ? Optional.of(administrator) : Optional.empty();
  }

  void changePassword(SiteRows rows, Administrator administrator, String passwordHash) {
    rows.update("update administrator set password_hash = :hash where id = :id")
        .bind("hash", passwordHash)
        .bind("id", administrator.id())
        .execute();
  }

  void changeLanguage(Administrator administrator, String language) {
    database.changeSite(
        rows ->
            rows.update("update administrator set language = :language where id = :id")
                .bind("language", language)
                .bind("id", administrator.id())
                .execute());
  }

  static boolean administers(AcademyRows rows, Administrator administrator) {
    return rows.query(
                "select count(*) from academy_administrator"
                    + " where academy = :academy and administrator = :administrator")
            .bind("administrator", administrator.id())
            .mapTo(Integer.class)
            .one()
        == 1;
  }

  static List<Administrator> of(AcademyRows rows) {
    return rows.query(
            "select administrator.* from administrator join academy_administrator"
                + " on administrator.id = administrator where academy = :academy order by login")
        .map((row, context) -> administrator(row))
        .list();
  }

  static void put(AcademyRows rows, Administrator administrator) {
    rows.update(
            "insert into academy_administrator (academy, administrator)"
                + " values (:academy, :administrator) on conflict do nothing")
        .bind("administrator", administrator.id())
        .execute();
  }

  /** Takes an administrator out of the academy; returns false if they were none of it. */
  static boolean remove(AcademyRows rows, String administrator) {
    return rows.update(
                "delete from academy_administrator"
                    + " where academy = :academy and administrator = :administrator")
            .bind("administrator", administrator)
            .execute()
        == 1;
  }

  static Administrator administrator(ResultSet row) throws SQLException {
    return new Administrator(
        row.getString("id"),
        row.getString("login"),
        row.getBoolean("site"),
        row.getString("language"));
  }
}
