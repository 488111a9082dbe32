// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.print;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;

/** How the text of a drawing is to look: attributes, inherited, and the plain rules of a style. */
final class DrawingStyle {
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");

  private DrawingStyle() {}

  /** Writes the rules of the drawing's own style to the elements that they are about. */
  static void intoAttributes(Document drawing) {
    for (Element style : drawing.select("style")) {
      Matcher rules = RULE.matcher(style.wholeText());
      while (rules.find()) {
        apply(drawing, rules.group(1).strip(), rules.group(2));
      }
    }
  }

  private static void apply(Document drawing, String selector, String declarations) {
    try {
      drawing
          .select(selector)
          .forEach(element -> element.attr("style", declarations + ";" + element.attr("style")));
    } catch (SelectorParseException beyondUs) {
      // A rule about states or media: it says nothing about letters on paper.
    }
  }

  /** Returns the value of {@code name} for {@code element} or the nearest above that has one. */
  static String of(Element element, String name, String otherwise) {
    Pattern declared = Pattern.compile("(?:^|;)\\s*" + Pattern.quote(name) + "\\s*:([^;]*)");
    for (Element at = element; at != null; at = at.parent()) {
      String last = "";
      Matcher found = declared.matcher(at.attr("style"));
      while (found.find()) {
        last = found.group(1).strip();
      }
      String value = last.isEmpty() ? at.attr(name).strip() : last;
      if (!value.isEmpty()) {
        return value;
      }
    }
    return otherwise;
  }
}
