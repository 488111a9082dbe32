// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import java.net.URI;

/** What an LMS is told about this tool: its addresses and its name. */
record ToolAddresses(URI origin) {
  static final String NAME = "MTT Courseware";

  URI launch() {
    return URI.create(origin + "/lti/launch");
  }

  URI login() {
    return URI.create(origin + "/lti/login");
  }

  URI jwks() {
    return URI.create(origin + "/lti/jwks");
  }

  URI deepLink() {
    return URI.create(origin + "/lti/deep-link");
  }

  URI logo() {
    return URI.create(origin + "/lti/logo.svg");
  }

  /** Returns what a guide calls {@code value}. */
  String value(String value) {
    return switch (value) {
      case "launch" -> launch().toString();
      case "login" -> login().toString();
      case "jwks" -> jwks().toString();
      case "deep-link" -> deepLink().toString();
      case "domain" -> origin.getRawAuthority();
      case "origin" -> origin.toString();
      case "name" -> NAME;
      default -> value.startsWith("=") ? value.substring(1) : unknown(value);
    };
  }

  private static String unknown(String value) {
    throw new IllegalStateException("a guide names " + value);
  }
}
