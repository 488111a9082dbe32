// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.print;

import java.util.List;
import org.mttcourseware.core.render.Content;

/**
 * A book as PDF.
 *
 * @param overflowing the job aids that are longer than their page, even in the smallest letters
 */
public record PrintedBook(Content pdf, List<Overflow> overflowing) {
  public PrintedBook {
    overflowing = List.copyOf(overflowing);
  }

  /** A job aid on more than one page. */
  public record Overflow(String segment, String title) {}

  static PrintedBook of(byte[] pdf) {
    return new PrintedBook(new Content.Bytes(pdf), List.of());
  }
}
