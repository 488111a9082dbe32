// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mttcourseware.core.render.Content;

/**
 * The files of a package by their path in it, in path order.
 *
 * @param byPath forward slashes, never absolute, never with {@code ..}
 * @param omissions what the sources have and the format cannot say, in the order of the sources
 */
public record PackageFiles(SortedMap<String, Content> byPath, List<Omission> omissions) {
  public PackageFiles {
    byPath = Collections.unmodifiableSortedMap(new TreeMap<>(byPath));
    omissions = List.copyOf(omissions);
  }

  /** Returns the given files as those of a package that says all there is. */
  public static PackageFiles of(Map<String, Content> files) {
    return of(files, List.of());
  }

  /** Returns the given files as those of a package that leaves out {@code omissions}. */
  public static PackageFiles of(Map<String, Content> files, List<Omission> omissions) {
    return new PackageFiles(new TreeMap<>(files), omissions);
  }
}
