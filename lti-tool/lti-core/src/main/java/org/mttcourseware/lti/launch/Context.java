// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.launch;

import java.util.List;
import java.util.Optional;

/**
 * The course (LTI Core 1.3, 5.4.1).
 *
 * @param history ids of the courses that this one was copied from, nearest first
 */
public record Context(
    String id,
    Optional<String> label,
    Optional<String> title,
    List<String> types,
    List<String> history) {
  public Context {
    types = List.copyOf(types);
    history = List.copyOf(history);
  }
}
