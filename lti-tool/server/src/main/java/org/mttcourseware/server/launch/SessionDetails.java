// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import org.jspecify.annotations.Nullable;
import org.mttcourseware.server.web.Json;

/**
 * What only one page of a session needs, kept as JSON beside it.
 *
 * @param returnUrl where the LMS wants the browser back, http(s); null if it did not say
 * @param linking what a deep linking request asked for; null for any other message
 */
public record SessionDetails(@Nullable String returnUrl, @Nullable LinkingRequest linking) {
  /** Nothing to remember. */
  public static final SessionDetails NONE = new SessionDetails(null, null);

  String json() {
    return Json.of(this);
  }

  static SessionDetails of(String json) {
    return Json.stored(json, SessionDetails.class);
  }
}
