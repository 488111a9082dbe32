// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

/**
 * A stretch of a block: words, or a mark around or among them that a translator moves but does not
 * write.
 *
 * @param id of a mark: the same for both ends of one; the empty string for words
 * @param written as it stands in the source
 */
public record Piece(Kind kind, String id, String written) {
  /** What a piece is. */
  public enum Kind {
    WORDS,
    OPENING,
    CLOSING,
    ALONE
  }

  static Piece words(String written) {
    return new Piece(Kind.WORDS, "", written);
  }

  /** Returns whether this is a mark. */
  public boolean mark() {
    return kind != Kind.WORDS;
  }
}
