// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

import java.nio.file.Path;

/**
 * A picture, film, sound or caption file of the sources.
 *
 * @param path below the sources, with forward slashes
 * @param file where its bytes are
 * @param bytes its size
 * @param licence SPDX id, or the empty string where none is stated
 * @param author who made it
 */
public record MediaFile(String path, Path file, long bytes, String licence, String author) {
  private static final String MODULES = "modules/";

  /** Returns where it stands in every package, such as {@code media/identity/mrz/s1.svg}. */
  public String packed() {
    return "media/" + (path.startsWith(MODULES) ? path.substring(MODULES.length()) : path);
  }

  /** Returns the ending of the name in small letters, such as {@code svg}. */
  public String extension() {
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
  }
}
