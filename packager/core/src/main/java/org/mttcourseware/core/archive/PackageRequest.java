// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.archive;

import java.util.List;
import java.util.Set;
import org.mttcourseware.core.format.Destination;
import org.mttcourseware.core.format.PackageFormat;

/**
 * Which packages are wanted.
 *
 * @param modules ids of modules, each to be a package
 * @param segments ids of segments, each to be a package; if both are empty, the programme, each
 *     module and each segment is
 * @param to where the packages go
 */
public record PackageRequest(
    List<PackageFormat> formats, Set<String> modules, Set<String> segments, Destination to) {
  public PackageRequest {
    formats = List.copyOf(formats);
    modules = Set.copyOf(modules);
    segments = Set.copyOf(segments);
  }

  /** Asks for packages that go to any learning system. */
  public PackageRequest(List<PackageFormat> formats, Set<String> modules, Set<String> segments) {
    this(formats, modules, segments, Destination.ANYWHERE);
  }

  /** Asks for everything in {@code formats}. */
  public static PackageRequest everything(List<PackageFormat> formats) {
    return new PackageRequest(formats, Set.of(), Set.of());
  }

  /** Returns whether no module and no segment is picked. */
  boolean isEverything() {
    return modules.isEmpty() && segments.isEmpty();
  }
}
