// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import java.net.URI;
import java.util.Optional;

/** Makes what an LMS sent fit into a column. */
final class FittingText {
  private static final int LONGEST_ADDRESS = 2000;

  private FittingText() {}

  /** Returns {@code text} without control characters, cut at {@code most}; never half a sign. */
  static String of(Optional<String> text, int most) {
    String plain = text.orElse("").replaceAll("\\p{Cntrl}+", " ").strip();
    if (plain.length() <= most) {
      return plain;
    }
    int end = Character.isHighSurrogate(plain.charAt(most - 1)) ? most - 1 : most;
    return plain.substring(0, end);
  }

  /** Returns an address, or nothing if it is longer than any that is meant to be called. */
  static String address(Optional<URI> address) {
    return address.map(URI::toString).filter(it -> it.length() <= LONGEST_ADDRESS).orElse("");
  }
}
