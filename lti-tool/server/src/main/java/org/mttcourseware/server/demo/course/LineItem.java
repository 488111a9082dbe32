// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.course;

/**
 * A column of the gradebook (AGS 2.0, 3.2).
 *
 * @param course the id of its course
 * @param clientId of the tool that may write to it
 * @param link the id of the link whose grades it holds; empty if none
 * @param resourceId what the tool calls it; empty if nothing
 * @param tag likewise
 */
public record LineItem(
    String id,
    String course,
    String clientId,
    String link,
    String label,
    double maximum,
    String resourceId,
    String tag) {
  /** Returns it with what a tool may change. */
  public LineItem changed(String label, double maximum, String resourceId, String tag) {
    return new LineItem(id, course, clientId, link, label, maximum, resourceId, tag);
  }
}
