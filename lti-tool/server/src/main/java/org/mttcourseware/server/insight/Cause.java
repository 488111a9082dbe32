// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.insight;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** The causes that make launches fail again and again, recognised by what was found. */
public enum Cause {
  /** The browser kept no cookie of ours, or the LMS did not see its own. */
  BLOCKED_COOKIES("BROWSER_NOT_PROVED", "LMS_LOGIN_REQUIRED"),
  /** The key set of the LMS could not be had. */
  KEYS_UNREACHABLE(
      "KEYS_UNREACHABLE", "KEYS_STATUS", "KEYS_NOT_JSON", "KEYS_TOO_BIG", "KEY_UNKNOWN"),
  /** The LMS is on an address that we do not call unless told to. */
  LMS_ON_PRIVATE_ADDRESS("KEYS_ADDRESS_REFUSED", "ACCESS_ADDRESS_REFUSED"),
  /** The LMS cannot or may not fetch our key set, and so gives no access token. */
  LMS_CANNOT_REACH_US("ACCESS_STATUS", "ACCESS_NOT_JSON"),
  /** The LMS did not like our redirect address or client id. */
  WRONG_REDIRECT("LMS_ERROR", "TOKEN_MISSING"),
  /** Two clocks differ. */
  CLOCKS("TOKEN_EXPIRED", "TOKEN_FROM_FUTURE", "TOKEN_TOO_OLD"),
  /** Nobody has approved the deployment. */
  DEPLOYMENT("DEPLOYMENT_PENDING", "DEPLOYMENT_UNKNOWN", "DEPLOYMENT_REFUSED"),
  /** Issuer or client id are not the same text on both sides. */
  REGISTRATION(
      "LOGIN_ISSUER_UNKNOWN",
      "LOGIN_CLIENT_UNKNOWN",
      "ISSUER_DIFFERS",
      "AUDIENCE_DIFFERS",
      "REGISTRATION_GONE");

  /** What we let two clocks differ without a word. */
  private static final Duration TOLERATED = Duration.ofSeconds(60);

  private final String codes;

  Cause(String... codes) {
    this.codes = " " + String.join(" ", codes) + " ";
  }

  /** Returns the cause behind the refusal {@code code}, if it is a known one. */
  public static Optional<Cause> of(String code, Optional<Long> clockMillis) {
    for (Cause cause : values()) {
      if (!code.isEmpty() && cause.codes.contains(" " + code + " ")) {
        return Optional.of(cause);
      }
    }
    boolean clocksDiffer =
        clockMillis.filter(millis -> Math.abs(millis) > TOLERATED.toMillis()).isPresent();
    return clocksDiffer ? Optional.of(CLOCKS) : Optional.empty();
  }

  /** Returns the key of the text that says what it is and what to do. */
  public String text() {
    return "insight.cause-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
