// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

import java.util.List;

/**
 * A task to think about and write on, for oneself.
 *
 * @param model what experienced people say, shown afterwards; may be empty
 */
public record Reflection(String id, String title, List<Block> task, List<Block> model)
    implements Activity {
  public Reflection {
    task = List.copyOf(task);
    model = List.copyOf(model);
  }

  @Override
  public String kind() {
    return "reflection";
  }
}
