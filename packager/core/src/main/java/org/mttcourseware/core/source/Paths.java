// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.ArrayDeque;
import java.util.Deque;

/** Paths below the sources, with forward slashes on every system. */
final class Paths {
  private Paths() {}

  /**
   * Returns {@code target} as seen from {@code folder}, resolved; as written where it climbs out or
   * is an address.
   */
  static String below(String folder, String target) {
    if (target.contains(":") || target.startsWith("/") || target.contains("\\")) {
      return target;
    }
    Deque<String> parts = new ArrayDeque<>();
    for (String part : (folder + target).split("/")) {
      if (part.equals("..")) {
        if (parts.isEmpty()) {
          return target;
        }
        parts.removeLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }
}
