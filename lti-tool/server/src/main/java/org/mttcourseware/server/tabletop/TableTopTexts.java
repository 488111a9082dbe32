// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import java.util.List;

/** What the pages of an exercise are made of: their files, and what their scripts say. */
final class TableTopTexts {
  private static final List<String> FILES = List.of();
  private static final List<String> SPOKEN = List.of();

  private TableTopTexts() {}

  /** Returns the names of scripts and styles. */
  static List<String> files() {
    return FILES;
  }

  static List<String> spoken() {
    return SPOKEN;
  }
}
