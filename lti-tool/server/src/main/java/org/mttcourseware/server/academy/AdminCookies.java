// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Optional;
import org.mttcourseware.server.store.RandomIds;

/**
 * The two cookies of administrators: the session, and, before there is one, the proof that a form
 * comes from a page that this browser got. Learners get neither.
 */
final class AdminCookies {
  private final String session;
  private final String form;
  private final String attributes;

  AdminCookies(URI publicUrl) {
    boolean https = "https".equals(publicUrl.getScheme());
    // A browser takes __Host- only with Secure, so only where there is https.
    String prefix = https ? "__Host-" : "";
    this.session = prefix + "mtt-admin";
    this.form = prefix + "mtt-form";
    this.attributes = "; Path=/; HttpOnly; SameSite=Lax" + (https ? "; Secure" : "");
  }

  Optional<String> session(Context context) {
    return Optional.ofNullable(context.cookie(session)).filter(value -> value.length() < 100);
  }

  void setSession(Context context, String token) {
    add(context, session + "=" + token + attributes);
  }

  void clearSession(Context context) {
    add(context, session + "=" + attributes + "; Max-Age=0");
  }

  /** Returns the proof for the forms of a page without a session, setting it if there is none. */
  String formProof(Context context) {
    String present = context.cookie(form);
    if (present != null && present.length() == 43) {
      return present;
    }
    String proof = RandomIds.secret();
    add(context, form + "=" + proof + attributes);
    return proof;
  }

  /** Refuses a form without the proof that its page held. */
  void checkFormProof(Context context) {
    String present = context.cookie(form);
    // Without the cookie nothing that is sent can be right.
    OriginCheck.same(context, present == null ? RandomIds.secret() : present);
  }

  private static void add(Context context, String cookie) {
    context.res().addHeader("Set-Cookie", cookie);
  }
}
