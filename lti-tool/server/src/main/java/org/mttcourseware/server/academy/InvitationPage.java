// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.SiteRows;
import org.mttcourseware.server.web.RefusedException;

/** Where an invitation to administer an academy leads: sign up, or join as who is signed in. */
final class InvitationPage {
  private final Desk desk;
  private final Database database;
  private final Invitations invitations;
  private final People people;
  private final Threshold threshold;
  private final SignIn signIn;

  InvitationPage(
      Desk desk,
      Database database,
      Invitations invitations,
      People people,
      Threshold threshold,
      SignIn signIn) {
    this.desk = desk;
    this.database = database;
    this.invitations = invitations;
    this.people = people;
    this.threshold = threshold;
    this.signIn = signIn;
  }

  void routes(RoutesConfig routes) {
    routes.get("/admin/invitation/{token}", this::page);
    routes.post("/admin/invitation/{token}", this::join);
  }

  private record Found(Invitations.Invitation invitation, String academy) {}

  private Found found(Context context) {
    return database
        .site(rows -> found(rows, context.pathParam("token")))
        .orElseThrow(InvitationPage::over);
  }

  private Optional<Found> found(SiteRows rows, String token) {
    return invitations
        .find(rows, token, Invitations.Kind.ADMINISTRATOR)
        .flatMap(
            invitation ->
                Academies.of(rows.of(invitation.academy()))
                    .map(academy -> new Found(invitation, academy.name())));
  }

  private static RefusedException over() {
    return new RefusedException(404, "academy.link-over");
  }

  private void page(Context context) {
    threshold.show(context, "academy/invitation", names(context, found(context)));
  }

  private Map<String, String> names(Context context, Found found) {
    String login = desk.open(context).map(open -> open.administrator().login()).orElse("");
    return Map.of("academy", found.academy(), "signedIn", login);
  }

  private void join(Context context) {
    threshold.check(context);
    Found found = found(context);
    Optional<AdminSessions.Open> open = desk.open(context);
    if (open.isPresent() && context.formParam("login") == null) {
      put(found, open.get().administrator());
    } else {
      Form form = new Form(context, Threshold.texts(context));
      NewLogin login = NewLogin.read(form);
      Optional<Administrator> added =
          form.isRight() ? add(context, found, login) : Optional.empty();
      if (added.isEmpty()) {
        if (form.isRight()) {
          form.wrong("login", "academy.wrong-login-taken");
        }
        threshold.again(context, "academy/invitation", form, names(context, found));
        return;
      }
      signIn.enter(context, added.get());
    }
    context.redirect("/admin/a/" + found.invitation().academy(), HttpStatus.SEE_OTHER);
  }

  private void put(Found found, Administrator administrator) {
    database.changeSite(
        rows -> {
          if (!invitations.use(rows, found.invitation())) {
            throw over();
          }
          join(rows, found, administrator);
        });
  }

  private Optional<Administrator> add(Context context, Found found, NewLogin login) {
    String hash = Passwords.hash(login.password());
    String language = Threshold.texts(context).language();
    return database.site(
        rows -> {
          Optional<Administrator> added = people.add(rows, login.login(), hash, false, language);
          if (added.isPresent()) {
            if (!invitations.use(rows, found.invitation())) {
              throw over();
            }
            join(rows, found, added.get());
          }
          return added;
        });
  }

  private void join(SiteRows rows, Found found, Administrator administrator) {
    People.put(rows.of(found.invitation().academy()), administrator);
    desk.audit()
        .write(
            rows.of(found.invitation().academy()),
            administrator.login(),
            "academy.act-administrator-joined",
            administrator.login());
  }
}
