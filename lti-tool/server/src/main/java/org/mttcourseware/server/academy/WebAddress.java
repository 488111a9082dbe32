// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.mttcourseware.lti.Origin;

/** Checks addresses that administrators type: https, a host, nothing hidden in them. */
final class WebAddress {
  private static final int LONGEST = 2000;

  private final boolean development;

  /**
   * @param development lets plain http through, for an LMS on the same machine
   */
  WebAddress(boolean development) {
    this.development = development;
  }

  /** Reads an address; what is wrong with it is noted beside the field. */
  String required(Form form, String field) {
    String typed = form.required(field, LONGEST);
    if (!typed.isEmpty()) {
      check(form, field, typed);
    }
    return typed;
  }

  /** Reads an address that may be left empty. */
  String optional(Form form, String field) {
    String typed = form.optional(field, LONGEST);
    if (!typed.isEmpty()) {
      check(form, field, typed);
    }
    return typed;
  }

  private void check(Form form, String field, String typed) {
    wrong(typed).ifPresent(text -> form.wrong(field, text));
  }

  /** Returns the text that says what is wrong with an address; nothing if it is right. */
  Optional<String> wrong(String typed) {
    URI uri;
    try {
      uri = new URI(typed);
    } catch (URISyntaxException malformed) {
      return Optional.of("academy.wrong-address");
    }
    if (Origin.of(uri).isEmpty() || uri.getRawFragment() != null) {
      return Optional.of("academy.wrong-address");
    }
    boolean https = "https".equals(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT));
    return https || development ? Optional.empty() : Optional.of("academy.wrong-http");
  }

  /** Returns the origin that a person named, as browsers write it; nothing if it is none. */
  Optional<String> origin(String typed) {
    if (wrong(typed).isPresent()) {
      return Optional.empty();
    }
    URI uri = URI.create(typed);
    String path = String.valueOf(uri.getRawPath());
    boolean bare = (path.isEmpty() || path.equals("/")) && uri.getRawQuery() == null;
    return bare ? Origin.of(uri).map(Origin::toString) : Optional.empty();
  }
}
