// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a file that a player asks for (RFC 9110, 14.2).
 *
 * @param to the last byte; before {@code from} if there are no such bytes
 */
record ByteRange(long from, long to) {
  private static final ByteRange NONE = new ByteRange(0, -1);
  private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /** Returns the one range that {@code header} asks for of {@code size} bytes; else all is sent. */
  static Optional<ByteRange> of(@Nullable String header, long size) {
    Matcher range = ONE.matcher(header == null ? "" : header);
    if (!range.matches() || (range.group(1).isEmpty() && range.group(2).isEmpty())) {
      return Optional.empty();
    }
    if (range.group(1).isEmpty()) {
      long last = Math.min(size, Long.parseLong(range.group(2)));
      return Optional.of(last == 0 ? NONE : new ByteRange(size - last, size - 1));
    }
    long from = Long.parseLong(range.group(1));
    long to = range.group(2).isEmpty() ? size - 1 : Long.parseLong(range.group(2));
    return to < from && !range.group(2).isEmpty()
        ? Optional.empty()
        : Optional.of(from >= size ? NONE : new ByteRange(from, Math.min(to, size - 1)));
  }

  boolean isNone() {
    return to < from;
  }

  long length() {
    return to - from + 1;
  }

  String header(long size) {
    return "bytes " + from + "-" + to + "/" + size;
  }
}
