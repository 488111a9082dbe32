// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.print;

import com.ibm.icu.text.Bidi;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Text that anybody may have typed: signs that cannot be printed, or that would turn the words
 * around them, are left out; each line is set in its own direction.
 */
final class TypedText {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private TypedText() {}

  /** Prepares all of {@code page}; what people typed stands in elements of class {@code said}. */
  static void settle(Document page) {
    page.nodeStream(TextNode.class)
        .toList()
        .forEach(words -> VowelMarks.replace(words, printable(words.getWholeText())));
    page.select(".said").forEach(TypedText::setLines);
  }

  private static void setLines(Element said) {
    List<String> lines = said.wholeText().strip().lines().toList();
    said.empty();
    for (String line : lines) {
      if (said.childNodeSize() > 0) {
        said.appendElement("br");
      }
      if (!line.isBlank()) {
        said.appendElement("span").attr("dir", direction(line, said)).text(line);
      }
    }
  }

  private static String direction(String line, Element where) {
    return switch (Bidi.getBaseDirection(line)) {
      case Bidi.LTR -> "ltr";
      case Bidi.RTL -> "rtl";
      default -> {
        Element directed = where.closest("[dir]");
        yield directed == null ? "ltr" : directed.attr("dir");
      }
    };
  }

  private static String printable(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().filter(TypedText::isPrintable).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean isPrintable(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL -> letter == '\n';
      case Character.FORMAT -> letter == ZERO_WIDTH_NON_JOINER || letter == ZERO_WIDTH_JOINER;
      case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
      default -> true;
    };
  }
}
