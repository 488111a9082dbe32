// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.launch;

import java.util.List;
import java.util.Optional;

/**
 * The link that was opened (LTI Core 1.3, 5.3.5).
 *
 * @param history ids of the links that this one was copied from, nearest first
 */
public record ResourceLink(
    String id, Optional<String> title, Optional<String> description, List<String> history) {
  public ResourceLink {
    history = List.copyOf(history);
  }
}
