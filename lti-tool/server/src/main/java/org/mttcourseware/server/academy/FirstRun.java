// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.RefusedException;

/**
 * The beginning: a link that {@code serve} prints while nobody administers the site. Whoever opens
 * it becomes the administrator and names the first academy.
 */
public final class FirstRun {
  private final Database database;
  private final Invitations invitations;
  private final People people;
  private final Academies academies;
  private final Threshold threshold;
  private final SignIn signIn;

  FirstRun(
      Database database,
      Invitations invitations,
      People people,
      Academies academies,
      Threshold threshold,
      SignIn signIn) {
    this.database = database;
    this.invitations = invitations;
    this.people = people;
    this.academies = academies;
    this.threshold = threshold;
    this.signIn = signIn;
  }

  /** Returns a new link, which voids the one before; nothing if somebody administers the site. */
  public static Optional<URI> link(Database database, URI publicUrl, Clock clock) {
    Invitations invitations = new Invitations(clock);
    return database.site(
        rows -> {
          if (People.siteHasOne(rows)) {
            return Optional.empty();
          }
          AcademyRows site = rows.of(AcademyId.SITE);
          invitations.withdrawAll(site, Invitations.Kind.FIRST_RUN);
          String token = invitations.make(site, Invitations.Kind.FIRST_RUN, Audit.SERVICE, false);
          return Optional.of(URI.create(publicUrl + Invitations.Kind.FIRST_RUN.path() + token));
        });
  }

  void routes(RoutesConfig routes) {
    routes.get("/admin/first/{token}", this::page);
    routes.post("/admin/first/{token}", this::begin);
  }

  private void page(Context context) {
    found(context);
    threshold.show(context, "academy/first", Map.of());
  }

  private Invitations.Invitation found(Context context) {
    return database
        .site(
            rows -> invitations.find(rows, context.pathParam("token"), Invitations.Kind.FIRST_RUN))
        .orElseThrow(() -> new RefusedException(404, "academy.link-over"));
  }

  private void begin(Context context) {
    threshold.check(context);
    Invitations.Invitation invitation = found(context);
    Form form = new Form(context, Threshold.texts(context));
    NewLogin login = NewLogin.read(form);
    String name = form.required("name", 200);
    if (!form.isRight()) {
      threshold.again(context, "academy/first", form, Map.of());
      return;
    }
    Administrator administrator =
        add(invitation, login, name, Threshold.texts(context).language())
            .orElseThrow(() -> new RefusedException(404, "academy.link-over"));
    signIn.enter(context, administrator);
    context.redirect("/admin", HttpStatus.SEE_OTHER);
  }

  private Optional<Administrator> add(
      Invitations.Invitation invitation, NewLogin login, String name, String language) {
    String hash = Passwords.hash(login.password());
    return database.site(
        rows -> {
          if (!invitations.use(rows, invitation) || People.siteHasOne(rows)) {
            return Optional.empty();
          }
          academies.add(rows, Academies.newId(), name, language, login.login());
          return people.add(rows, login.login(), hash, true, language);
        });
  }
}
