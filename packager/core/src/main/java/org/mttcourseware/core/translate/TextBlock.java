// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

/**
 * The smallest piece of a text that is translated and grows stale on its own.
 *
 * @param key unique in its text: the ids it stands under, what it is and its number there
 * @param from where its writing begins in the whole text
 * @param to where its writing ends
 * @param line from 1
 * @param text its words; Markdown as written where {@link BlockKind#marks()}
 */
public record TextBlock(String key, BlockKind kind, int from, int to, int line, String text) {
  /** Returns whether there is anything to translate: a letter outside code. */
  public boolean offered() {
    String words = kind.marks() ? text.replaceAll("(`+)[^`]*\\1", "") : text;
    return words.codePoints().anyMatch(Character::isLetter);
  }

  /** Returns the digest of its words. */
  public String digest() {
    return Digest.of(text);
  }
}
