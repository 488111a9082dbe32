// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.RefusedException;

/** Who administers an academy: inviting, withdrawing an invitation, removing. */
final class PeoplePage {
  private final Desk desk;
  private final AdminPages pages;
  private final Database database;
  private final Invitations invitations;
  private final URI publicUrl;

  PeoplePage(
      Desk desk, AdminPages pages, Database database, Invitations invitations, URI publicUrl) {
    this.desk = desk;
    this.pages = pages;
    this.database = database;
    this.invitations = invitations;
    this.publicUrl = publicUrl;
  }

  void routes(RoutesConfig routes) {
    desk.get(routes, "/people", (context, visit) -> show(context, visit, ""));
    desk.post(routes, "/people/invite", this::invite);
    desk.post(routes, "/people/invitations/{invitation}/withdraw", this::withdraw);
    desk.post(routes, "/people/{administrator}/remove", this::remove);
  }

  private void show(Context context, Visit visit, String link) {
    Map<String, Object> names = new HashMap<>();
    names.put("link", link);
    database.change(
        visit.academyId(),
        rows -> {
          names.put("people", People.of(rows));
          names.put("open", invitations.open(rows, Invitations.Kind.ADMINISTRATOR));
        });
    pages.show(context, visit, "academy/people", names);
  }

  /** Answers with the link itself, not with a redirect: it is shown this once. */
  private void invite(Context context, Visit visit) {
    String token =
        database.of(
            visit.academyId(),
            rows -> {
              desk.audit().write(rows, visit.actor(), "academy.act-administrator-invited", "");
              return invitations.make(rows, Invitations.Kind.ADMINISTRATOR, visit.actor(), false);
            });
    show(context, visit, publicUrl + Invitations.Kind.ADMINISTRATOR.path() + token);
  }

  private void withdraw(Context context, Visit visit) {
    boolean done =
        database.of(
            visit.academyId(),
            rows -> {
              desk.audit().write(rows, visit.actor(), "academy.act-invitation-withdrawn", "");
              return invitations.withdraw(rows, context.pathParam("invitation"));
            });
    finish(context, visit, done, "academy.said-withdrawn");
  }

  private void remove(Context context, Visit visit) {
    String id = context.pathParam("administrator");
    boolean done =
        database.of(
            visit.academyId(),
            rows -> {
              People.of(rows).stream()
                  .filter(person -> person.id().equals(id))
                  .findFirst()
                  .ifPresent(
                      person ->
                          desk.audit()
                              .write(
                                  rows,
                                  visit.actor(),
                                  "academy.act-administrator-removed",
                                  person.login()));
              return People.remove(rows, id);
            });
    finish(context, visit, done, "academy.said-removed");
  }

  private static void finish(Context context, Visit visit, boolean done, String said) {
    if (!done) {
      throw new RefusedException(404, "web.not-found");
    }
    AdminPages.done(context, visit, "/people", said);
  }
}
