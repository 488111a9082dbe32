// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

/**
 * Which part of the programme a file belongs to, told by its path.
 *
 * @param module the name of its folder, or the empty string
 * @param segment the id of the segment as its folders say it, or the empty string
 */
public record TextPlace(String module, String segment) {
  /** Returns the place of {@code path}. */
  public static TextPlace of(String path) {
    String[] parts = path.split("/");
    if (parts.length < 3 || !parts[0].equals("modules")) {
      return new TextPlace("", "");
    }
    return new TextPlace(parts[1], parts.length < 4 ? "" : parts[1] + "-" + parts[2]);
  }
}
