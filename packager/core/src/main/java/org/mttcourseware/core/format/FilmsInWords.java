// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.stream.Stream;
import org.mttcourseware.core.model.Film;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.SegmentBuild;

/** The films of which a book has the words alone. */
final class FilmsInWords {
  private FilmsInWords() {}

  /** Returns the recordings of {@code build}, in order. */
  static Stream<Omission> of(Build build) {
    return build.segments().stream().flatMap(FilmsInWords::of);
  }

  private static Stream<Omission> of(SegmentBuild segment) {
    return segment.segment().activities().stream()
        .filter(
            activity -> activity instanceof Film film && film.showing() instanceof Film.Recording)
        .map(
            film ->
                new Omission(
                    segment.segment().id(),
                    film.id(),
                    "a book shows no film; its words stand there instead, and scorm12 and web play"
                        + " it"));
  }
}
