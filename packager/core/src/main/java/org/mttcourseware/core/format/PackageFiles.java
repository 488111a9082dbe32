// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mttcourseware.core.render.Content;

/**
 * The files of a package by their path in it, in path order.
 *
 * @param byPath forward slashes, never absolute, never with {@code ..}
 */
public record PackageFiles(SortedMap<String, Content> byPath) {
  public PackageFiles {
    byPath = Collections.unmodifiableSortedMap(new TreeMap<>(byPath));
  }

  /** Returns the given files as those of a package. */
  public static PackageFiles of(Map<String, Content> files) {
    return new PackageFiles(new TreeMap<>(files));
  }
}
