// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.render;

import java.util.Locale;

/** How much of a programme a package holds. */
public enum Scope {
  PROGRAMME,
  MODULE,
  SEGMENT;

  /** Returns the word in {@code index.json}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
