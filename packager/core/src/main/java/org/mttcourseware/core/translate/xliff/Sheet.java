// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate.xliff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.core.translate.Piece;
import org.mttcourseware.core.translate.State;

/**
 * One text as it goes out and comes back: a {@code <file>} of XLIFF.
 *
 * @param path of the original, below the sources
 */
public record Sheet(String path, List<Entry> entries) {
  public Sheet {
    entries = List.copyOf(entries);
  }

  /**
   * One block: a {@code <unit>}.
   *
   * @param line where it stands: in the original when it goes out, in the XLIFF when it comes back
   * @param context where it stands and what it is, for the translator
   * @param target null where there is no translation
   * @param stale whether the original has changed since the target was made
   */
  public record Entry(
      String key,
      int line,
      String context,
      List<Piece> source,
      @Nullable List<Piece> target,
      State state,
      boolean stale) {}
}
