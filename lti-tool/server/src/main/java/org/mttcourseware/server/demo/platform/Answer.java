// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.platform;

import java.util.Map;

/** What the LMS says to an authentication request. */
public sealed interface Answer {
  /**
   * Fields that the browser posts to the tool: a token, or an error of OpenID Connect.
   *
   * @param to the redirect address
   */
  record Post(String to, Map<String, String> fields) implements Answer {
    public Post {
      fields = Map.copyOf(fields);
    }
  }

  /** A page of the LMS itself, because the tool must not be answered. */
  record Refused(String why) implements Answer {}
}
