// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.RefusedException;

/**
 * The guard before every administrator's page: each route goes through it and gets a {@link Visit}.
 * Whoever is not signed in is asked to; what is another academy's does not exist (404, never 403);
 * a change needs a form of ours.
 */
public final class Desk {
  private final Academies academies;
  private final AdminSessions sessions;
  private final AdminCookies cookies;
  private final OriginCheck origin;
  private final Audit audit;

  /** Makes the guard of the service at {@code publicUrl}. */
  public Desk(Database database, URI publicUrl, Clock clock) {
    this.academies = new Academies(database, clock);
    this.sessions = new AdminSessions(database, clock);
    this.cookies = new AdminCookies(publicUrl);
    this.origin = new OriginCheck(publicUrl);
    this.audit = new Audit(clock);
  }

  /** Answers a request of an administrator. */
  @FunctionalInterface
  public interface Handler {
    /** Answers {@code context} for {@code visit}. */
    void handle(Context context, Visit visit) throws Exception;
  }

  /** Adds a page of an academy: {@code /admin/a/{academy}} and {@code path}. */
  public void get(RoutesConfig routes, String path, Handler handler) {
    routes.get("/admin/a/{academy}" + path, context -> handler.handle(context, academy(context)));
  }

  /** Adds a change in an academy. */
  public void post(RoutesConfig routes, String path, Handler handler) {
    routes.post(
        "/admin/a/{academy}" + path,
        context -> handler.handle(context, proved(context, academy(context))));
  }

  /** Adds a page of the site, {@code /admin} and {@code path}, for its administrators alone. */
  public void siteGet(RoutesConfig routes, String path, Handler handler) {
    routes.get("/admin" + path, context -> handler.handle(context, site(context)));
  }

  /** Adds a change of the site, for its administrators alone. */
  public void sitePost(RoutesConfig routes, String path, Handler handler) {
    routes.post(
        "/admin" + path, context -> handler.handle(context, proved(context, site(context))));
  }

  /** Adds a page of the person, {@code /admin} and {@code path}, for every administrator. */
  void ownGet(RoutesConfig routes, String path, Handler handler) {
    routes.get("/admin" + path, context -> handler.handle(context, own(context)));
  }

  /** Adds a change that an administrator makes to what is theirs. */
  void ownPost(RoutesConfig routes, String path, Handler handler) {
    routes.post("/admin" + path, context -> handler.handle(context, proved(context, own(context))));
  }

  /** Returns the log of what administrators do. */
  public Audit audit() {
    return audit;
  }

  private Visit academy(Context context) {
    AdminSessions.Open session = session(context);
    Academy academy =
        id(context.pathParam("academy"))
            .flatMap(id -> academies.seenBy(session.administrator(), id))
            .orElseThrow(Desk::notFound);
    return new Visit(session, academy);
  }

  private static Optional<AcademyId> id(String text) {
    try {
      return Optional.of(new AcademyId(text)).filter(id -> !id.equals(AcademyId.SITE));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  private Visit site(Context context) {
    Visit visit = own(context);
    if (!visit.administrator().site()) {
      throw notFound();
    }
    return visit;
  }

  private Visit own(Context context) {
    return new Visit(session(context), academies.find(AcademyId.SITE).orElseThrow(Desk::notFound));
  }

  private AdminSessions.Open session(Context context) {
    return open(context).orElseThrow(() -> new SignInFirstException(next(context)));
  }

  /** Returns who is signed in, if anybody. */
  Optional<AdminSessions.Open> open(Context context) {
    return cookies.session(context).flatMap(sessions::find);
  }

  private static String next(Context context) {
    String next = context.method().name().equals("GET") ? context.path() : "/admin";
    return "/admin/sign-in?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
  }

  private Visit proved(Context context, Visit visit) {
    origin.check(context);
    OriginCheck.same(context, visit.csrf());
    return visit;
  }

  private static RefusedException notFound() {
    return new RefusedException(404, "web.not-found");
  }
}
