// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.print;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What an evaluator looks for, point by point. An author writes the points as a list; on the sheet
 * each has a row with boxes to tick.
 */
final class LookedFor {
  private LookedFor() {}

  /** Gives each point in the tables of {@code part} a row of its own. */
  static void settle(Element part) {
    part.select("table.looked-for tbody tr").forEach(LookedFor::split);
  }

  private static void split(Element row) {
    List<Element> points = points(row.child(0));
    for (Element point : points) {
      Element own = row.clone();
      own.child(0).empty().append(point.tagName().equals("li") ? point.html() : point.outerHtml());
      row.before(own);
    }
    if (!points.isEmpty()) {
      row.remove();
    }
  }

  /** Returns the items of lists, and whatever else stands beside them, in the author's order. */
  private static List<Element> points(Element cell) {
    List<Element> points = new ArrayList<>();
    for (Element block : cell.children()) {
      if (block.hasClass("prose")) {
        points.addAll(points(block));
      } else if (block.tagName().equals("ul") || block.tagName().equals("ol")) {
        points.addAll(block.children());
      } else {
        points.add(block);
      }
    }
    return points;
  }
}
