// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import java.util.Iterator;
import java.util.List;
import org.mttcourseware.core.format.Formats;
import org.mttcourseware.core.format.PackageFormat;

/** The names of the formats, for {@code --help}: those there are, and no list beside. */
final class FormatNames implements Iterable<String> {
  private static final List<String> NAMES =
      Formats.all().stream().map(PackageFormat::family).distinct().toList();

  @Override
  public Iterator<String> iterator() {
    return NAMES.iterator();
  }
}
