// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

import java.util.HashMap;
import java.util.Map;

/** Gives keys: in a container, each kind is numbered on its own. */
final class Keys {
  private final Map<String, Integer> given = new HashMap<>();

  /** Returns the next key of {@code kind} in {@code container}. */
  String next(String container, BlockKind kind) {
    String stem = container + ":" + kind.word();
    int number = given.merge(stem, 1, Integer::sum);
    return kind == BlockKind.TITLE && number == 1 ? stem : stem + "." + number;
  }

  /** Returns {@code name}, or it with a number where it was given before. */
  String unique(String name) {
    int number = given.merge(name, 1, Integer::sum);
    return number == 1 ? name : name + "." + number;
  }

  /** Returns {@code words} with only what XML allows in an NMTOKEN. */
  static String safe(String words) {
    return words.replaceAll("[^A-Za-z0-9.:_-]", "_");
  }
}
