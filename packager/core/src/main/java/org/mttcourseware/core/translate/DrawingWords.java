// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.mttcourseware.core.model.Language;

/** The words in a drawing: what stands in {@code <text>} and {@code <tspan>} of an SVG. */
public final class DrawingWords {
  private DrawingWords() {}

  /** Returns the words of {@code svg} that hold a letter, each once, in order. */
  public static List<String> of(String svg) {
    return words(parsed(svg)).stream()
        .map(DrawingWords::plain)
        .filter(DrawingWords::offered)
        .distinct()
        .toList();
  }

  /** Codes, serial numbers and the lines of a machine-readable zone are the same everywhere. */
  private static boolean offered(String words) {
    boolean code = words.chars().anyMatch(sign -> sign == '<' || Character.isDigit(sign));
    return words.codePoints().anyMatch(Character::isLowerCase)
        || (!code && words.codePoints().anyMatch(Character::isLetter));
  }

  /**
   * Returns {@code svg} with the words that {@code translations} has for its own; others stay.
   *
   * @param language of the translations
   */
  public static String translated(String svg, Map<String, String> translations, Language language) {
    Document document = parsed(svg);
    for (TextNode words : words(document)) {
      String translation = translations.get(plain(words));
      if (translation != null) {
        words.text(translation);
      }
    }
    Element root = document.selectFirst("svg");
    if (root != null && language.direction().equals("rtl")) {
      // Inside a page that runs from the right, "start" would be the other end of every line.
      root.attr("direction", "ltr");
    }
    return document.outerHtml();
  }

  private static Document parsed(String svg) {
    Document document = Parser.xmlParser().parseInput(svg, "");
    document.outputSettings().prettyPrint(false);
    return document;
  }

  private static List<TextNode> words(Document document) {
    return document.select("text, text tspan").stream()
        .flatMap(element -> element.textNodes().stream())
        .filter(words -> !words.isBlank())
        .toList();
  }

  private static String plain(TextNode words) {
    return words.getWholeText().strip().replaceAll("\\s+", " ");
  }
}
