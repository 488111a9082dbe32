// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import io.javalin.http.Context;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mttcourseware.lti.launch.BrowserProof;

/** How a browser proves that it began the login. */
enum Proof {
  /** A partitioned cookie, in a frame. */
  COOKIE,
  /** The platform kept the secret. */
  STORAGE,
  /** A cookie, in a window of its own. */
  WINDOW;

  /** The field of the page that read the secret back. */
  static final String FIELD = "mtt_proof";

  static Proof way(Context context, Map<String, String> parameters) {
    if (parameters.containsKey(FIELD)) {
      return STORAGE;
    }
    return inWindow(context) ? WINDOW : COOKIE;
  }

  /** Whether the browser says that the page has a window to itself; old browsers do not. */
  static boolean inWindow(Context context) {
    return "document".equals(context.header("Sec-Fetch-Dest"));
  }

  static BrowserProof shown(Context context, Map<String, String> parameters) {
    Set<String> secrets = new HashSet<>(BrowserCookies.secrets(context));
    boolean fromStorage = parameters.containsKey(FIELD);
    secrets.add(parameters.getOrDefault(FIELD, ""));
    secrets.remove("");
    return secrets.isEmpty() && !fromStorage
        ? new BrowserProof.None()
        : new BrowserProof.Secrets(secrets, fromStorage);
  }
}
