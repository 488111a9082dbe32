// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import io.javalin.http.Context;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mttcourseware.lti.login.BrowserSecret;
import org.mttcourseware.lti.login.PendingLogin;

/**
 * The secret of each login that is under way, in a cookie that lives in the partition of the LMS
 * around us: where other third-party cookies are blocked, this one is kept. Beside it goes a mark
 * without a secret, from which the page sees at once whether the browser kept them.
 */
final class BrowserCookies {
  private static final String SECRET = "__Host-mtt-";
  private static final String MARK = "__Host-mttkept-";
  private static final String EVERYWHERE = "; Path=/; Secure; SameSite=None; Partitioned; Max-Age=";
  private static final int SECONDS = 600;
  private static final int MOST = 100;

  private BrowserCookies() {}

  static void give(Context context, PendingLogin login, String secret) {
    set(context, SECRET + name(login) + "=" + secret + "; HttpOnly", SECONDS);
    set(context, mark(login), SECONDS);
  }

  /** Returns the mark as {@code document.cookie} shows it. */
  static String mark(PendingLogin login) {
    return MARK + name(login) + "=1";
  }

  /** Returns the secrets that the browser shows: one for each login that is under way. */
  static Set<String> secrets(Context context) {
    return context.cookieMap().entrySet().stream()
        .filter(cookie -> cookie.getKey().startsWith(SECRET))
        .map(Map.Entry::getValue)
        .limit(MOST)
        .collect(Collectors.toSet());
  }

  /** Takes back what {@link #give} gave, of a login that has ended. */
  static void forget(Context context, PendingLogin login) {
    if (secrets(context).stream().anyMatch(it -> BrowserSecret.fits(it, login.browserHash()))) {
      set(context, SECRET + name(login) + "=; HttpOnly", 0);
      set(context, MARK + name(login) + "=", 0);
    }
  }

  private static String name(PendingLogin login) {
    return login.id().substring(0, 8);
  }

  private static void set(Context context, String cookie, int seconds) {
    context.res().addHeader("Set-Cookie", cookie + EVERYWHERE + seconds);
  }
}
