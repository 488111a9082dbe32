// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** Every reason for which this library refuses; the words are in {@code refusals.properties}. */
public enum Reason {
  LOGIN_PARAMETER_MISSING,
  LOGIN_PARAMETER_TOO_LONG,
  LOGIN_TARGET_FOREIGN,
  LOGIN_ISSUER_UNKNOWN,
  LOGIN_CLIENT_UNKNOWN,
  LOGIN_CLIENT_AMBIGUOUS,

  LMS_LOGIN_REQUIRED,
  LMS_ERROR,
  TOKEN_MISSING,
  TOKEN_TOO_BIG,
  TOKEN_UNREADABLE,
  ALGORITHM_REFUSED,
  CRITICAL_HEADER,
  KEY_ID_MISSING,
  STATE_MISSING,
  STATE_UNKNOWN,
  STATE_EXPIRED,
  STATE_USED,
  REGISTRATION_GONE,
  BROWSER_NOT_PROVED,
  BROWSER_DIFFERS,
  ISSUER_DIFFERS,
  AUDIENCE_MISSING,
  AUDIENCE_DIFFERS,
  AUDIENCE_FOREIGN,
  AUTHORIZED_PARTY_MISSING,
  AUTHORIZED_PARTY_DIFFERS,
  KEYS_UNREACHABLE,
  KEYS_ADDRESS_REFUSED,
  KEYS_TOO_BIG,
  KEYS_STATUS,
  KEYS_NOT_JSON,
  KEY_UNKNOWN,
  SIGNATURE_WRONG,
  TIME_MISSING,
  TOKEN_EXPIRED,
  TOKEN_FROM_FUTURE,
  TOKEN_TOO_OLD,
  NONCE_MISSING,
  NONCE_DIFFERS,
  VERSION_MISSING,
  VERSION_DIFFERS,
  MESSAGE_TYPE_MISSING,
  MESSAGE_TYPE_UNKNOWN,
  DEPLOYMENT_MISSING,
  DEPLOYMENT_UNKNOWN,
  DEPLOYMENT_PENDING,
  DEPLOYMENT_REFUSED,
  ROLES_MISSING,
  SUBJECT_EMPTY,
  ID_MALFORMED,
  RESOURCE_LINK_MISSING,
  TARGET_MISSING,
  TARGET_FOREIGN,
  RETURN_URL_UNSAFE,
  DEEP_LINKING_SETTINGS_MISSING,
  DEEP_LINKING_RETURN_UNSAFE,
  DEEP_LINKING_ROLE,
  FOR_USER_MISSING,
  LINE_ITEM_MISSING,
  DATA_PRIVACY_ROLE,

  ACCESS_UNREACHABLE,
  ACCESS_ADDRESS_REFUSED,
  ACCESS_TOO_BIG,
  ACCESS_STATUS,
  ACCESS_NOT_JSON,
  ACCESS_INCOMPLETE,

  CONFIGURATION_ADDRESS_UNSAFE,
  CONFIGURATION_UNREACHABLE,
  CONFIGURATION_ADDRESS_REFUSED,
  CONFIGURATION_TOO_BIG,
  CONFIGURATION_STATUS,
  CONFIGURATION_NOT_JSON,
  CONFIGURATION_FIELD_MISSING,
  CONFIGURATION_FIELD_UNSAFE,
  CONFIGURATION_ISSUER_DIFFERS,
  CONFIGURATION_LACKS,
  REGISTRATION_UNREACHABLE,
  REGISTRATION_ADDRESS_REFUSED,
  REGISTRATION_TOO_BIG,
  REGISTRATION_STATUS,
  REGISTRATION_NOT_JSON,
  REGISTRATION_CLIENT_ID_MISSING;

  private static final int LONGEST_QUOTE = 200;
  private static final Properties TEXTS = read();

  /** Returns the refusal with {@code values} put in for {@code {0}}, {@code {1}} and so on. */
  public Refusal refusal(Object... values) {
    return new Refusal(name(), text("found", values), text("mend", values));
  }

  private String text(String kind, Object... values) {
    String text =
        Objects.requireNonNull(TEXTS.getProperty(name() + "." + kind), () -> name() + "." + kind);
    StringBuilder filled = new StringBuilder(text.length() + 64);
    int from = 0;
    for (int brace = text.indexOf('{'); brace >= 0; brace = text.indexOf('{', from)) {
      filled.append(text, from, brace).append(quote(values[text.charAt(brace + 1) - '0']));
      from = brace + 3;
    }
    return filled.append(text, from, text.length()).toString();
  }

  /** A value may come from a stranger: no control characters, and never a page of it. */
  private static String quote(Object value) {
    String text = String.valueOf(value).replaceAll("\\p{Cntrl}+", " ").strip();
    if (text.length() <= LONGEST_QUOTE) {
      return text;
    }
    return text.substring(0, LONGEST_QUOTE) + "...";
  }

  private static Properties read() {
    Properties texts = new Properties();
    try (InputStream file =
            Objects.requireNonNull(Reason.class.getResourceAsStream("refusals.properties"));
        Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      texts.load(reader);
      return texts;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("refusals.properties", unreadable);
    }
  }
}
