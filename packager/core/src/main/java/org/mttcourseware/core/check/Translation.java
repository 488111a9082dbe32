// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.source.Draft;

/** A segment in the language of its authors, and one of its translations. */
record Translation(Segment original, Segment translated) {
  /** Returns every translation of every segment; what stands in the original is none. */
  static List<Translation> all(Draft draft) {
    Map<String, Segment> originals =
        draft.originalSegments().stream()
            .collect(Collectors.toMap(Segment::id, Function.identity(), (first, second) -> first));
    return draft.segments().stream()
        .filter(segment -> !segment.language().equals(draft.original()))
        .flatMap(
            segment ->
                Optional.ofNullable(originals.get(segment.id()))
                    .map(original -> new Translation(original, segment))
                    .stream())
        .toList();
  }
}
