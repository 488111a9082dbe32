// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

import java.util.List;

/**
 * One screen inside a segment: reading, or an activity with its introduction.
 *
 * @param id unique in the segment; an activity's page has the activity's id
 */
public record Page(String id, String title, List<Block> blocks) {
  public Page {
    blocks = List.copyOf(blocks);
  }

  /** Returns the activities on this page. */
  public List<Activity> activities() {
    return blocks.stream()
        .filter(Block.ActivityBlock.class::isInstance)
        .map(block -> ((Block.ActivityBlock) block).activity())
        .toList();
  }
}
