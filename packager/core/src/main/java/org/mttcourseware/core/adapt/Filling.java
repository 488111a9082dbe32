// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.adapt;

import java.util.List;
import org.mttcourseware.core.model.Block;
import org.mttcourseware.core.model.Language;

/**
 * What stands in a place for national text.
 *
 * @param label what a reader sees above it
 * @param ask what belongs there, in one sentence
 * @param language of the academy's text; that of the authors is in the language of its segment
 * @param marking a handling level of its own, or the empty string
 * @param blocks what is shown: the academy's text, or the authors' until there is one
 */
public record Filling(
    State state, String label, String ask, Language language, String marking, List<Block> blocks) {
  public Filling {
    blocks = List.copyOf(blocks);
  }

  /** Whose text it is. */
  public enum State {
    /** Nobody's yet: the reader is told to ask the academy. */
    OPEN,
    /** The academy's. */
    FILLED,
    /** The authors', which the academy left as it is. */
    KEPT,
    /** Nothing is shown, the place not even. */
    NOTHING
  }
}
