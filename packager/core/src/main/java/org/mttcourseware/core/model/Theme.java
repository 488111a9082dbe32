// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

import org.jspecify.annotations.Nullable;

/**
 * What an academy may change in the looks: tokens, never styles.
 *
 * @param accent a colour as {@code #rrggbb}
 * @param logo the path of a picture below the sources, or null
 * @param marking the handling line at the top and bottom of each page, or the empty string
 */
public record Theme(String accent, @Nullable String logo, String marking) {
  /** The theme of a programme that says nothing. */
  public static final Theme STANDARD = new Theme("#1d5b79", null, "");
}
