// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.poll;

import java.text.Normalizer;

/** What people type, before it is stored. */
final class Typed {
  private Typed() {}

  /** Returns {@code text} on one line, without signs that turn the direction of a screen around. */
  static String line(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\\p{Cf}\\p{Cc}\\p{Co}\\p{Cn}\\s]+", " ")
        .strip();
  }
}
