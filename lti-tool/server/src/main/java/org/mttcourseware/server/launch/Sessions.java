// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import io.javalin.http.Context;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.RandomIds;
import org.mttcourseware.server.store.SiteRows;
import org.mttcourseware.server.web.RefusedException;

/**
 * The sessions after a launch. They need no cookie: the page keeps a token and sends it as {@code
 * Authorization: Bearer}. The token is stored as a hash and never stands in an address that reaches
 * a server.
 */
public final class Sessions {
  private static final Duration LIFE = Duration.ofHours(12);
  private static final String BEARER = "Bearer ";

  private final Database database;
  private final Clock clock;

  /** Makes the sessions of {@code database}. */
  public Sessions(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** An open session: its id, and the token that only its page may have. */
  public record Opened(String id, String token) {}

  /** Opens a session of the academy of {@code rows}, in its transaction. */
  public Opened open(AcademyRows rows, NewSession session) {
    Opened opened = new Opened(RandomIds.id(), RandomIds.secret());
    Instant now = clock.instant();
    rows.update(
            "insert into lti_session (id, academy, token_hash, deployment, context, resource_link,"
                + " learner, role, language, test_user, details, created_at, expires_at) values"
                + " (:id, :academy, :hash, :deployment, :context, :link, :learner, :role,"
                + " :language, :test, :details, :now, :expires)")
        .bind("id", opened.id())
        .bind("hash", RandomIds.hash(opened.token()))
        .bind("deployment", session.deployment())
        .bind("context", session.context())
        .bind("link", session.resourceLink())
        .bind("learner", session.learner())
        .bind("role", session.role().name())
        .bind("language", session.language())
        .bind("test", session.testUser())
        .bind("details", session.details().json())
        .bind("now", now)
        .bind("expires", now.plus(LIFE))
        .execute();
    return opened;
  }

  /**
   * Returns the session whose token the request carries; the path must name it and its academy, as
   * {@code {academy}} and {@code {session}}.
   *
   * @throws RefusedException 401 if there is none, it is over, or it is another's
   */
  public LtiSession require(Context context) {
    String token = bearer(context.header("Authorization"));
    return find(context.pathParam("academy"), context.pathParam("session"), token)
        .orElseThrow(() -> new RefusedException(401, "launch.session-over"));
  }

  /**
   * Returns the session of {@link #require} if it has one of {@code roles}.
   *
   * @throws RefusedException 403 if it has another
   */
  public LtiSession require(Context context, SessionRole... roles) {
    LtiSession session = require(context);
    for (SessionRole role : roles) {
      if (session.role() == role) {
        return session;
      }
    }
    throw new RefusedException(403, "launch.role");
  }

  private static String bearer(@Nullable String header) {
    return header != null && header.startsWith(BEARER) ? header.substring(BEARER.length()) : "";
  }

  private Optional<LtiSession> find(String academy, String session, String token) {
    if (token.isEmpty() || token.length() > 100 || !AcademyId.isOne(academy)) {
      return Optional.empty();
    }
    return database.of(
        new AcademyId(academy),
        rows ->
            rows.query(
                    "select s.* from lti_session s join academy a on a.id = s.academy where"
                        + " s.academy = :academy and s.id = :id and s.token_hash = :hash and"
                        + " s.expires_at > :now and a.closed_at is null")
                .bind("id", session)
                .bind("hash", RandomIds.hash(token))
                .bind("now", clock.instant())
                .map((row, names) -> read(row))
                .findOne());
  }

  /**
   * What the headers of a session's page are made of.
   *
   * @param platform addresses of the LMS that launched it
   * @param answerAddress where the answer of a deep linking session goes
   */
  record Around(List<String> platform, Optional<String> answerAddress) {}

  /**
   * Returns what is around a session. Asked without a token, for the headers of the shell alone:
   * whoever knows the id of a session may know that.
   */
  Optional<Around> around(AcademyId academy, String session) {
    return database.of(
        academy,
        rows ->
            rows.query(
                    "select s.role, s.details, p.issuer, p.authorization_endpoint from lti_session"
                        + " s join deployment d on d.id = s.deployment join platform p on p.id ="
                        + " d.platform where s.academy = :academy and s.id = :id and s.expires_at >"
                        + " :now")
                .bind("id", session)
                .bind("now", clock.instant())
                .map((row, context) -> around(row))
                .findOne());
  }

  private static Around around(ResultSet row) throws SQLException {
    boolean links = SessionRole.valueOf(row.getString("role")) == SessionRole.LINKER;
    return new Around(
        List.of(row.getString("issuer"), row.getString("authorization_endpoint")),
        links
            ? Optional.ofNullable(SessionDetails.of(row.getString("details")).linking())
                .map(LinkingRequest::returnUrl)
            : Optional.empty());
  }

  private static LtiSession read(ResultSet row) throws SQLException {
    return new LtiSession(
        row.getString("id"),
        new AcademyId(row.getString("academy")),
        row.getString("deployment"),
        row.getString("context"),
        row.getString("resource_link"),
        row.getString("learner"),
        SessionRole.valueOf(row.getString("role")),
        row.getString("language"),
        row.getBoolean("test_user"),
        SessionDetails.of(row.getString("details")));
  }

  /** Changes the language of a session: its reader chose another. */
  public void speak(LtiSession session, String language) {
    database.change(
        session.academy(),
        rows ->
            rows.update(
                    "update lti_session set language = :language where academy = :academy and id ="
                        + " :id")
                .bind("language", language)
                .bind("id", session.id())
                .execute());
  }

  /** Drops the sessions that are over. */
  void sweep(SiteRows rows) {
    rows.update("delete from lti_session where expires_at < :now")
        .bind("now", clock.instant())
        .execute();
  }
}
