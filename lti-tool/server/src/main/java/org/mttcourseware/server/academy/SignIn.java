// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mttcourseware.server.web.ClientAddress;

/** Signing in and out, and where an administrator begins: {@code /admin}. */
final class SignIn {
  private static final Pattern OURS = Pattern.compile("/admin(/[A-Za-z0-9_./-]*)?");

  private final Desk desk;
  private final Threshold threshold;
  private final AdminCookies cookies;
  private final AdminSessions sessions;
  private final People people;
  private final Academies academies;
  private final SignInLimit limit;
  private final ClientAddress addresses;

  SignIn(
      Desk desk,
      Threshold threshold,
      AdminCookies cookies,
      AdminSessions sessions,
      People people,
      Academies academies,
      SignInLimit limit,
      ClientAddress addresses) {
    this.desk = desk;
    this.threshold = threshold;
    this.cookies = cookies;
    this.sessions = sessions;
    this.people = people;
    this.academies = academies;
    this.limit = limit;
    this.addresses = addresses;
  }

  void routes(RoutesConfig routes) {
    routes.exception(
        SignInFirstException.class,
        (first, context) -> context.redirect(first.address(), HttpStatus.SEE_OTHER));
    routes.get("/admin/sign-in", this::page);
    routes.post("/admin/sign-in", this::signIn);
    desk.ownPost(routes, "/sign-out", this::signOut);
    desk.ownGet(routes, "", (context, visit) -> begin(context, visit.administrator()));
  }

  private void page(Context context) {
    threshold.show(context, "academy/sign-in", names(context.queryParam("next")));
  }

  private static Map<String, String> names(@org.jspecify.annotations.Nullable String next) {
    return Map.of("next", ours(next));
  }

  /** Returns {@code next} if it is a page of ours: nobody is sent elsewhere after signing in. */
  private static String ours(@org.jspecify.annotations.Nullable String next) {
    return next != null && OURS.matcher(next).matches() ? next : "/admin";
  }

  private void signIn(Context context) {
    threshold.check(context);
    Form form = new Form(context, Threshold.texts(context));
    String login = People.login(form.required("login", 200));
    String address = addresses.of(context);
    Duration wait = limit.wait(login, address);
    if (!wait.isZero()) {
      form.wrong("login", "academy.wrong-wait", Math.max(1, (wait.toSeconds() + 59) / 60));
    } else if (form.isRight()) {
      Optional<People.Known> known = known(login, form.secret("password"));
      if (known.isPresent()) {
        limit.succeeded(login);
        enter(context, known.get().administrator());
        context.redirect(ours(context.formParam("next")), HttpStatus.SEE_OTHER);
        return;
      }
      limit.failed(login, address);
      form.wrong("login", "academy.wrong-sign-in");
    }
    threshold.again(context, "academy/sign-in", form, names(context.formParam("next")));
  }

  /** Returns who this is. A login that does not exist costs the same work as a wrong password. */
  private Optional<People.Known> known(String login, String password) {
    Optional<People.Known> known = people.byLogin(login);
    if (known.isEmpty()) {
      Passwords.fitsNobody(password);
      return known;
    }
    return known.filter(found -> Passwords.fits(password, found.passwordHash()));
  }

  /** Begins a session for somebody who has proved who they are. */
  void enter(Context context, Administrator administrator) {
    cookies.setSession(context, sessions.begin(administrator));
  }

  private void signOut(Context context, Visit visit) {
    sessions.end(visit.session());
    cookies.clearSession(context);
    context.redirect("/admin/sign-in", HttpStatus.SEE_OTHER);
  }

  private void begin(Context context, Administrator administrator) {
    List<Academy> seen = academies.of(administrator);
    if (seen.size() == 1) {
      context.redirect("/admin/a/" + seen.get(0).id(), HttpStatus.SEE_OTHER);
    } else {
      context.redirect(
          administrator.site() ? "/admin/academies" : "/admin/me", HttpStatus.SEE_OTHER);
    }
  }
}
