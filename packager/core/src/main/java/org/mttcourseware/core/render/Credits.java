// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.render;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mttcourseware.core.adapt.Edition;
import org.mttcourseware.core.model.MediaFile;

/** Who made the pictures and films of a package, and under which licence. */
public final class Credits {
  private Credits() {}

  /**
   * Returns the media files of {@code edition} that stand at {@code paths} of a package, by path.
   */
  public static List<MediaFile> of(Edition edition, Collection<String> paths) {
    Map<String, MediaFile> shown = new TreeMap<>();
    edition.media().values().stream()
        .filter(file -> paths.contains(file.packed()))
        .forEach(file -> shown.put(file.packed(), file));
    return List.copyOf(shown.values());
  }

  /** Returns the media files that {@code build} shows, by path. */
  public static List<MediaFile> of(Build build) {
    return of(
        build.edition(),
        build.segments().stream().flatMap(segment -> segment.media().keySet().stream()).toList());
  }
}
