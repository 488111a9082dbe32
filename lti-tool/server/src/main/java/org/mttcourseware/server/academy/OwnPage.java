// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Map;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.ClientAddress;

/** What an administrator changes for themself: the password, the language of the pages. */
final class OwnPage {
  private final Desk desk;
  private final AdminPages pages;
  private final Database database;
  private final People people;
  private final SignInLimit limit;
  private final ClientAddress addresses;

  OwnPage(
      Desk desk,
      AdminPages pages,
      Database database,
      People people,
      SignInLimit limit,
      ClientAddress addresses) {
    this.desk = desk;
    this.pages = pages;
    this.database = database;
    this.people = people;
    this.limit = limit;
    this.addresses = addresses;
  }

  void routes(RoutesConfig routes) {
    desk.ownGet(routes, "/me", (context, visit) -> show(context, visit, Map.of()));
    desk.ownPost(routes, "/me/language", this::changeLanguage);
    desk.ownPost(routes, "/me/password", this::changePassword);
  }

  private void show(Context context, Visit visit, Map<String, String> problems) {
    pages.show(
        context,
        visit,
        "academy/me",
        Map.of(
            "values",
            Map.of("language", visit.administrator().language()),
            "problems",
            problems,
            "languages",
            InterfaceLanguages.NAMES));
  }

  private void changeLanguage(Context context, Visit visit) {
    String language = new Form(context, visit.texts()).optional("language", 35);
    if (InterfaceLanguages.NAMES.containsKey(language)) {
      people.changeLanguage(visit.administrator(), language);
    }
    AdminPages.done(context, visit, "/me", "academy.said-saved");
  }

  private void changePassword(Context context, Visit visit) {
    Form form = new Form(context, visit.texts());
    String login = visit.actor();
    String address = addresses.of(context);
    Duration wait = limit.wait(login, address);
    String password = NewLogin.password(form, login);
    if (!wait.isZero()) {
      form.wrong("old", "academy.wrong-wait", Math.max(1, (wait.toSeconds() + 59) / 60));
    } else if (form.isRight() && !fits(login, form.secret("old"))) {
      limit.failed(login, address);
      form.wrong("old", "academy.wrong-old-password");
    }
    if (!form.isRight()) {
      context.status(422);
      show(context, visit, form.problems());
      return;
    }
    String hash = Passwords.hash(password);
    database.changeSite(
        rows -> {
          people.changePassword(rows, visit.administrator(), hash);
          AdminSessions.endOthers(rows, visit.session());
          desk.audit()
              .write(rows.of(visit.academyId()), login, "academy.act-password-changed", login);
        });
    AdminPages.done(context, visit, "/me", "academy.said-password-changed");
  }

  private boolean fits(String login, String password) {
    return people
        .byLogin(login)
        .filter(known -> Passwords.fits(password, known.passwordHash()))
        .isPresent();
  }
}
