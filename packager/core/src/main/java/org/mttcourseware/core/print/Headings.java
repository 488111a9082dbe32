// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.print;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Headings of a whole book: one level after the other. Texts come from pages of their own, each of
 * which begins to count anew; PDF/UA-1 (7.4.2) wants no level skipped.
 */
final class Headings {
  private Headings() {}

  /** Moves the headings in author texts one level down, below the heading of their page. */
  static void lower(Element part) {
    part.select(".prose h2, .prose h3, .prose h4, .prose h5")
        .forEach(heading -> heading.tagName("h" + (level(heading) + 1)));
  }

  /** Lets no heading be more than one level below the heading before it. */
  static void settle(Document page) {
    int above = 0;
    for (Element heading : page.body().select("h1, h2, h3, h4, h5, h6")) {
      int level = Math.min(level(heading), above + 1);
      heading.tagName("h" + level);
      above = level;
    }
  }

  private static int level(Element heading) {
    return heading.tagName().charAt(1) - '0';
  }
}
