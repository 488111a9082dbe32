// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

import java.util.List;

/**
 * The handling levels of a programme, the lowest first. What is not marked is of the lowest.
 *
 * @param levels at least one, such as {@code PUBLIC, RESTRICTED}
 */
public record Markings(List<String> levels) {
  /** The levels of a programme that names none. */
  public static final Markings STANDARD =
      new Markings(List.of("PUBLIC", "RESTRICTED", "CONFIDENTIAL"));

  public Markings {
    levels = List.copyOf(levels);
  }

  /** Returns whether {@code marking} is a level of this list, or the empty string. */
  public boolean knows(String marking) {
    return marking.isEmpty() || levels.contains(marking);
  }

  /** Returns whether {@code one} is above {@code other}; an unknown level is above all. */
  public boolean isAbove(String one, String other) {
    return rank(one) > rank(other);
  }

  /** Returns whether {@code marking} says that anybody may read it. */
  public boolean isOpen(String marking) {
    return rank(marking) == 0;
  }

  private int rank(String marking) {
    int place = levels.indexOf(marking);
    if (marking.isEmpty()) {
      return 0;
    }
    return place < 0 ? levels.size() : place;
  }
}
