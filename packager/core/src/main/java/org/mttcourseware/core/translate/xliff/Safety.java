// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate.xliff;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.mttcourseware.core.translate.BlockKind;
import org.mttcourseware.core.translate.Piece;
import org.mttcourseware.core.translate.Pieces;

/** What a translation may never bring in, whatever tool it comes from. */
final class Safety {
  private Safety() {}

  /** Returns what is wrong with {@code text}, if anything is. */
  static Optional<String> fault(BlockKind kind, String text) {
    if (text.codePoints().anyMatch(Safety::hidden)) {
      return Optional.of("it holds a control character that nobody sees");
    }
    if (text.isBlank()) {
      return Optional.of("it is empty");
    }
    return Pieces.of(kind, text).stream()
        .filter(piece -> piece.mark() && piece.written().startsWith("<"))
        .map(Piece::written)
        .filter(tag -> !allowed(tag))
        .map(tag -> "the tag " + tag + " is not allowed")
        .findFirst();
  }

  private static boolean hidden(int sign) {
    boolean control = sign < ' ' || (sign >= 0x7F && sign < 0xA0);
    return control || (sign >= 0x202A && sign <= 0x202E);
  }

  /** The marks that authors may write; their sources are held against the full list when built. */
  private static boolean allowed(String tag) {
    if (tag.matches("</[a-z]+>") || tag.matches("<https?://[^<>\\s]+>")) {
      return true;
    }
    return Parser.xmlParser().parseInput(tag, "").childNodes().stream()
        .allMatch(
            node ->
                node instanceof Element element
                    && element.tagName().matches("span|abbr|sub|sup|bdi|br|kbd")
                    && element.attributes().asList().stream()
                        .allMatch(attribute -> attribute.getKey().matches("lang|dir|title")));
  }
}
