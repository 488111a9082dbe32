// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Use;

/**
 * The paths of the sources. What stands at their root beside them, such as a build file, is not
 * ours.
 */
final class FileNames {
  private FileNames() {}

  static Set<String> all(Draft draft) {
    Stream<String> named = draft.uses(Use.FileName.class).stream().map(Use.FileName::path);
    return Stream.concat(named, draft.media().keySet().stream())
        .filter(path -> path.contains("/"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Gives each file and folder name once, with the first path that it stands in. */
  static void each(Draft draft, BiConsumer<String, Position> use) {
    Set<String> seen = new HashSet<>();
    for (String path : all(draft)) {
      for (int end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
        String part = end < 0 ? path : path.substring(0, end);
        if (seen.add(part)) {
          use.accept(part.substring(part.lastIndexOf('/') + 1), Position.start(path));
        }
        if (end < 0) {
          break;
        }
      }
    }
  }
}
