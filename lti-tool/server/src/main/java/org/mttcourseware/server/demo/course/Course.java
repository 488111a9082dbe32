// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.course;

import java.util.List;

/**
 * A course: a context of LTI.
 *
 * @param history the ids of the courses it was copied from, nearest first ({@code
 *     $Context.id.history})
 */
public record Course(String id, String title, List<String> history) {
  public Course {
    history = List.copyOf(history);
  }
}
