// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.List;
import java.util.stream.Collectors;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.Outcome;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Scope;
import org.mttcourseware.core.render.SegmentBuild;

/**
 * What a build or a segment is about, for standards that demand a description: of a segment the
 * outcomes of its module that it serves, of a module its summary.
 */
final class About {
  private About() {}

  /** Returns the outcomes that {@code segment} serves, in the module's order. */
  static List<Outcome> outcomes(SegmentBuild segment) {
    return segment.module().outcomes().stream()
        .filter(outcome -> segment.segment().outcomes().contains(outcome.id()))
        .toList();
  }

  /**
   * Returns the outcomes that the segments of {@code module} serve, which is one module of a build.
   */
  static List<Outcome> outcomes(Build module) {
    return module.segments().stream()
        .flatMap(segment -> outcomes(segment).stream())
        .distinct()
        .toList();
  }

  /** Returns the description of {@code segment}. */
  static String of(SegmentBuild segment) {
    String outcomes =
        outcomes(segment).stream().map(Outcome::text).collect(Collectors.joining(" · "));
    return described(segment.segment().title(), outcomes);
  }

  /** Returns the description of {@code build}: that of its one segment or module, or its title. */
  static String of(Build build) {
    SegmentBuild first = build.segments().get(0);
    return marked(
        build,
        switch (build.scope()) {
          case SEGMENT -> of(first);
          case MODULE -> described(build.title(), first.module().summary());
          case PROGRAMME -> PlainTitle.uncut(build.title());
        });
  }

  /**
   * Returns {@code description} behind the handling marking of {@code build}, where not everybody
   * may read it.
   */
  static String marked(Build build, String description) {
    return build
        .edition()
        .restriction()
        .map(marking -> PlainTitle.uncut(marking + " · " + description))
        .orElse(description);
  }

  /** Returns the language of the title of {@code build}: a segment may not be translated yet. */
  static Language language(Build build) {
    return build.scope() == Scope.SEGMENT
        ? build.segments().get(0).segment().language()
        : build.language();
  }

  /** Returns {@code description} as a manifest may hold it; without one, the title describes. */
  static String described(String title, String description) {
    return PlainTitle.uncut(description.isBlank() ? title : description);
  }
}
