// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.RandomIds;
import org.mttcourseware.server.store.SiteRows;

/** Who is signed in. The browser holds a secret; the database its hash. */
final class AdminSessions {
  static final Duration LIFE = Duration.ofHours(12);

  private final Database database;
  private final Clock clock;

  AdminSessions(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * One sign-in.
   *
   * @param csrf what each form must send back
   */
  record Open(Administrator administrator, String csrf, String tokenHash) {}

  /** Begins a session and returns the secret of its cookie. */
  String begin(Administrator administrator) {
    String token = RandomIds.secret();
    database.changeSite(
        rows -> {
          rows.update("delete from admin_session where expires_at < :now")
              .bind("now", clock.instant())
              .execute();
          rows.update(
                  "insert into admin_session (token_hash, administrator, csrf, created_at,"
                      + " expires_at) values (:hash, :administrator, :csrf, :now, :expires)")
              .bind("hash", RandomIds.hash(token))
              .bind("administrator", administrator.id())
              .bind("csrf", RandomIds.secret())
              .bind("now", clock.instant())
              .bind("expires", clock.instant().plus(LIFE))
              .execute();
        });
    return token;
  }

  Optional<Open> find(String token) {
    String hash = RandomIds.hash(token);
    return database.site(
        rows ->
            rows.query(
                    "select administrator.*, csrf from admin_session join administrator"
                        + " on administrator.id = administrator"
                        + " where token_hash = :hash and expires_at > :now")
                .bind("hash", hash)
                .bind("now", clock.instant())
                .map(
                    (row, context) ->
                        new Open(People.administrator(row), row.getString("csrf"), hash))
                .findOne());
  }

  void end(Open session) {
    database.changeSite(
        rows ->
            rows.update("delete from admin_session where token_hash = :hash")
                .bind("hash", session.tokenHash())
                .execute());
  }

  /** Ends all other sessions of the same person: whoever knew the old password is out. */
  static void endOthers(SiteRows rows, Open session) {
    rows.update(
            "delete from admin_session"
                + " where administrator = :administrator and token_hash <> :hash")
        .bind("administrator", session.administrator().id())
        .bind("hash", session.tokenHash())
        .execute();
  }
}
