// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import org.mttcourseware.lti.Refusal;

/**
 * What a learner is told of a refusal: one sentence that helps, and nothing that helps a forger.
 *
 * @param text the key of the sentence
 * @param window whether a window of its own would help
 */
record CalmWords(int status, String text, boolean window) {
  static CalmWords of(Refusal refusal) {
    String code = refusal.code();
    return switch (code) {
      case "LMS_LOGIN_REQUIRED" -> new CalmWords(401, "launch.lms-login", true);
      case "LMS_ERROR" -> new CalmWords(401, "launch.lms-error", false);
      case "BROWSER_NOT_PROVED", "BROWSER_DIFFERS" -> new CalmWords(401, "launch.browser", true);
      case "STATE_EXPIRED", "STATE_USED", "TOKEN_EXPIRED", "TOKEN_TOO_OLD" ->
          new CalmWords(401, "launch.again-from-course", false);
      case "DEEP_LINKING_ROLE" -> new CalmWords(403, "launch.teachers-only", false);
      case "ANONYMOUS_REFUSED" -> new CalmWords(403, "launch.anonymous", false);
      case "MESSAGE_NOT_OFFERED" -> new CalmWords(403, "launch.setup", false);
      default -> new CalmWords(status(code), text(code), false);
    };
  }

  /** Malformed is 400, not let in is 403, not believed is 401. */
  private static int status(String code) {
    if (code.startsWith("LOGIN_") || code.startsWith("TOKEN_") || code.equals("STATE_MISSING")) {
      return 400;
    }
    return code.startsWith("DEPLOYMENT_") ? 403 : 401;
  }

  private static String text(String code) {
    boolean setup =
        code.startsWith("LOGIN_")
            || code.startsWith("DEPLOYMENT_")
            || code.startsWith("KEYS_")
            || code.equals("REGISTRATION_GONE");
    return setup ? "launch.setup" : "launch.not-believed";
  }
}
