// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.render;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What experienced people look for, point by point. An author writes the points as a list; what
 * stands beside a list is a point of its own.
 */
public final class LookedFor {
  private LookedFor() {}

  /** Returns the points in {@code rendered} blocks as markup, in the author's order. */
  public static List<String> points(Element rendered) {
    List<String> points = new ArrayList<>();
    for (Element block : rendered.children()) {
      if (block.hasClass("prose")) {
        points.addAll(points(block));
      } else if (block.tagName().equals("ul") || block.tagName().equals("ol")) {
        block.children().forEach(item -> points.add(item.html().strip()));
      } else {
        points.add(block.outerHtml());
      }
    }
    return points;
  }
}
