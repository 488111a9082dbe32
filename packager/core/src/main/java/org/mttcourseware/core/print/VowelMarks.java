// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.print;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/**
 * Arabic vowel marks. The typesetter sets a mark in a place of its own behind its letter, which
 * tears the word apart; readers are used to text without them, so that books go without.
 */
final class VowelMarks {
  private static final Pattern MARKS = Pattern.compile("[\\u064B-\\u065F\\u0670]");

  private VowelMarks() {}

  /** Takes the marks out of all words of {@code page}. */
  static void settle(Document page) {
    page.nodeStream(TextNode.class).toList().forEach(words -> replace(words, unmarked(words)));
  }

  private static String unmarked(TextNode words) {
    return MARKS.matcher(words.getWholeText()).replaceAll("");
  }

  /** Puts {@code text} in place of {@code words}. */
  static void replace(TextNode words, String text) {
    if (text.isEmpty()) {
      // The typesetter stumbles over a text without a letter.
      words.remove();
    } else if (!text.equals(words.getWholeText())) {
      words.text(text);
    }
  }
}
