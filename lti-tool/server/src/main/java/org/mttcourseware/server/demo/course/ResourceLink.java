// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.course;

import java.util.List;
import java.util.Map;

/**
 * A link of a course that opens a tool.
 *
 * @param course the id of its course
 * @param clientId of the tool it opens
 * @param url where in the tool; the tool's own start if empty
 * @param history the ids of the links it was copied from, nearest first
 */
public record ResourceLink(
    String id,
    String course,
    String clientId,
    String title,
    String text,
    String url,
    Map<String, String> custom,
    List<String> history) {
  public ResourceLink {
    custom = Map.copyOf(custom);
    history = List.copyOf(history);
  }
}
