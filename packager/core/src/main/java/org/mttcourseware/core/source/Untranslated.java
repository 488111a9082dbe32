// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.Set;

/** What becomes of a segment in a language that it is not wholly translated into. */
final class Untranslated {
  private static final String KEY = "untranslated";
  private static final String LEAVE_OUT = "leave-out";

  private Untranslated() {}

  /** Returns whether {@code map} says that it is left out; else it is shown in the original. */
  static boolean isLeftOut(YamlMap map, Reading reading) {
    String word = map.text(KEY);
    if (!Set.of("", "original", LEAVE_OUT).contains(word)) {
      reading.problem("MTT014", map.atValue(KEY), word, "original, leave-out");
    }
    return word.equals(LEAVE_OUT);
  }
}
