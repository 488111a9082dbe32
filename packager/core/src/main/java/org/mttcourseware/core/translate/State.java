// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far the translation of a block has come. */
public enum State {
  /** The words are still those of the original. */
  MISSING,
  /** Filled in by a program or from memory, and not looked at. */
  INITIAL,
  /** The work of a machine, and not looked at. */
  MACHINE,
  /** The work of a translator. */
  TRANSLATED,
  /** Read by a second person. */
  REVIEWED,
  /** Released. */
  FINAL;

  /** Returns the word in records and reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the state that {@code word} names. */
  public static Optional<State> of(String word) {
    return Arrays.stream(values()).filter(state -> state.word().equals(word)).findFirst();
  }
}
