// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.print;

import java.util.List;
import org.jsoup.nodes.Element;
import org.mttcourseware.core.render.LookedFor;

/** The rows of an evaluator's sheet: each point that is looked for has one, with boxes to tick. */
final class EvaluatorRows {
  private EvaluatorRows() {}

  /** Gives each point in the tables of {@code part} a row of its own. */
  static void settle(Element part) {
    part.select("table.looked-for tbody tr").forEach(EvaluatorRows::split);
  }

  private static void split(Element row) {
    List<String> points = LookedFor.points(row.child(0));
    for (String point : points) {
      Element own = row.clone();
      own.child(0).empty().append(point);
      row.before(own);
    }
    if (!points.isEmpty()) {
      row.remove();
    }
  }
}
