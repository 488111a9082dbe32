// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Columns;
import org.mttcourseware.server.store.RandomIds;
import org.mttcourseware.server.store.SiteRows;

/** Links that let somebody in once: shown when they are made, stored as a hash, short-lived. */
final class Invitations {
  /** What a link is for, and how long it lives. */
  public enum Kind {
    FIRST_RUN(Duration.ofHours(24), "/admin/first/"),
    ADMINISTRATOR(Duration.ofDays(7), "/admin/invitation/"),
    REGISTRATION(Duration.ofHours(24), "/lti/register/");

    private final Duration life;
    private final String path;

    Kind(Duration life, String path) {
      this.life = life;
      this.path = path;
    }

    String path() {
      return path;
    }
  }

  /**
   * One link that can still be used.
   *
   * @param confirms of a registration: what comes of it waits for an administrator
   */
  public record Invitation(
      String id,
      AcademyId academy,
      Kind kind,
      String madeBy,
      boolean confirms,
      Instant created,
      Instant expires) {}

  private final Clock clock;

  Invitations(Clock clock) {
    this.clock = clock;
  }

  /** Makes one and returns the secret part of its address. */
  String make(AcademyRows rows, Kind kind, String madeBy, boolean confirms) {
    String token = RandomIds.secret();
    rows.update(
            "insert into invitation (id, academy, token_hash, kind, made_by, confirms, created_at,"
                + " expires_at) values (:id, :academy, :hash, :kind, :by, :confirms, :now,"
                + " :expires)")
        .bind("id", RandomIds.id())
        .bind("hash", RandomIds.hash(token))
        .bind("kind", kind.name())
        .bind("by", madeBy)
        .bind("confirms", confirms)
        .bind("now", clock.instant())
        .bind("expires", clock.instant().plus(kind.life))
        .execute();
    return token;
  }

  /** Returns the invitation of a link, if it can still be used. */
  Optional<Invitation> find(SiteRows rows, String token, Kind kind) {
    return rows.query(
            "select * from invitation where token_hash = :hash and kind = :kind"
                + " and used_at is null and expires_at > :now")
        .bind("hash", RandomIds.hash(token))
        .bind("kind", kind.name())
        .bind("now", clock.instant())
        .map((row, context) -> invitation(row))
        .findOne();
  }

  /** Takes a link: of all who try at once, one succeeds. */
  boolean use(SiteRows rows, Invitation invitation) {
    return rows.update("update invitation set used_at = :now where id = :id and used_at is null")
            .bind("now", clock.instant())
            .bind("id", invitation.id())
            .execute()
        == 1;
  }

  /** Gives a link back that was taken for something that did not work out. */
  void giveBack(SiteRows rows, Invitation invitation) {
    rows.update("update invitation set used_at = null where id = :id")
        .bind("id", invitation.id())
        .execute();
  }

  /** Returns the open links of an academy, newest first. */
  List<Invitation> open(AcademyRows rows, Kind kind) {
    return rows.query(
            "select * from invitation where academy = :academy and kind = :kind"
                + " and used_at is null and expires_at > :now order by created_at desc")
        .bind("kind", kind.name())
        .bind("now", clock.instant())
        .map((row, context) -> invitation(row))
        .list();
  }

  /** Ends a link before anybody used it; returns false if there is none. */
  boolean withdraw(AcademyRows rows, String id) {
    return rows.update("delete from invitation where academy = :academy and id = :id")
            .bind("id", id)
            .execute()
        == 1;
  }

  /** Ends all links of a kind, and forgets those of the academy that are over. */
  void withdrawAll(AcademyRows rows, Kind kind) {
    rows.update("delete from invitation where academy = :academy and kind = :kind")
        .bind("kind", kind.name())
        .execute();
  }

  private static Invitation invitation(ResultSet row) throws SQLException {
    return new Invitation(
        row.getString("id"),
        new AcademyId(row.getString("academy")),
        Kind.valueOf(row.getString("kind")),
        row.getString("made_by"),
        row.getBoolean("confirms"),
        Columns.instant(row, "created_at"),
        Columns.instant(row, "expires_at"));
  }
}
