// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

import java.util.Locale;

/** How a block of the original stands in a translation. */
public enum Condition {
  /** Its translation was made from these very words. */
  CURRENT,
  /** Its translation was made from other words. */
  STALE,
  /** It has no translation. */
  MISSING;

  /** Returns the word in reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
