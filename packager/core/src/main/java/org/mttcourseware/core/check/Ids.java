// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Map;
import org.mttcourseware.core.source.Use;

/** What the family of an id says about it. */
final class Ids {
  private static final Map<String, String> EXAMPLES =
      Map.of(
          "programme", "id: and a short word",
          "part", "id: and a short word, for a segment after that of its module",
          "adaptation", "id: and a short word",
          "page", "{#a-few-words} after the heading, or id: in the head of an activity",
          "question", "{... #a-few-words} after the question");

  private Ids() {}

  /** Returns what the id is of: the family without the place where it must be unique. */
  static String kind(Use.Id id) {
    return id.family().split("[@~]", 2)[0];
  }

  /** Returns how such an id is written. */
  static String example(Use.Id id) {
    return EXAMPLES.getOrDefault(kind(id), "{#a-few-words} after the heading");
  }
}
