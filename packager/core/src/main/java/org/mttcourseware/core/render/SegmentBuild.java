// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.render;

import java.util.Map;
import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.model.Segment;

/**
 * A segment rendered. In a package its page stands at {@link #path()}; it refers to {@code
 * ../shared/mtt.css}, {@code ../shared/mtt.js} and {@code ../media/...}.
 *
 * @param page the page with its answer key, for packages in which the browser scores
 * @param openPage the page without any answer, for a server that scores
 * @param key the answer key as JSON
 * @param live its polls and table-top exercises as JSON, for a server that runs them with a room;
 *     empty if it has none
 * @param media the files the page shows, by path in a package, such as {@code
 *     media/identity/mrz/s1.svg}
 * @param worstState the most characters that saved state can need
 */
public record SegmentBuild(
    Module module,
    Segment segment,
    Content page,
    Content openPage,
    String key,
    String live,
    Map<String, Content> media,
    int worstState) {
  /** Returns the path of the page in every package, such as {@code identity-mrz/index.html}. */
  public String path() {
    return segment.id() + "/index.html";
  }
}
