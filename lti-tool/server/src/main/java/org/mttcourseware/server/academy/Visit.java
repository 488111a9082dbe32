// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import java.util.Optional;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.web.Texts;

/**
 * An administrator at the pages of one academy, or of the site; only {@link Desk} makes one, so
 * whoever holds it need not ask again who may see what.
 */
public final class Visit {
  private final AdminSessions.Open session;
  private final Academy academy;

  Visit(AdminSessions.Open session, Academy academy) {
    this.session = session;
    this.academy = academy;
  }

  /** Returns who came. */
  public Administrator administrator() {
    return session.administrator();
  }

  /** Returns whose pages these are. */
  public Academy academy() {
    return academy;
  }

  /** Returns the id of {@link #academy()}. */
  public AcademyId academyId() {
    return academy.id();
  }

  /** Returns what the audit log calls who came. */
  public String actor() {
    return session.administrator().login();
  }

  /** Returns what each form of the page must send back. */
  public String csrf() {
    return session.csrf();
  }

  /** Returns where the pages are: {@code /admin/a/{academy}}, or {@code /admin} for the site. */
  public String base() {
    return academy.isSite() ? "/admin" : "/admin/a/" + academy.id();
  }

  /** Returns the texts in the language of who came. */
  public Texts texts() {
    return Texts.in(session.administrator().language());
  }

  AdminSessions.Open session() {
    return session;
  }

  /** Returns the academy of the page, or nothing on a page of the site. */
  Optional<Academy> oneAcademy() {
    return academy.isSite() ? Optional.empty() : Optional.of(academy);
  }
}
