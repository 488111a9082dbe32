// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.render;

import java.util.List;
import org.mttcourseware.core.adapt.Edition;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.Module;

/**
 * An edition, or one module or segment of it, rendered: what a format lays out.
 *
 * @param id of the programme, module or segment
 * @param segments in teaching order
 * @param scripts the browser scripts, by the name of the tracking they speak
 * @param style the one stylesheet
 * @param paper the same words without scripts
 */
public record Build(
    Edition edition,
    Scope scope,
    String id,
    String title,
    List<SegmentBuild> segments,
    Scripts scripts,
    Content style,
    CoursePages coursePages,
    PaperPages paper) {
  public Build {
    segments = List.copyOf(segments);
  }

  /** Returns the language of the edition. */
  public Language language() {
    return edition.language();
  }

  /** Returns the part of this build that is {@code module}. */
  public Build of(Module module) {
    return new Build(
        edition,
        Scope.MODULE,
        module.id(),
        module.title(),
        segments.stream().filter(segment -> segment.module().id().equals(module.id())).toList(),
        scripts,
        style,
        coursePages,
        paper);
  }

  /** Returns the part of this build that is {@code segment}. */
  public Build of(SegmentBuild segment) {
    return new Build(
        edition,
        Scope.SEGMENT,
        segment.segment().id(),
        segment.segment().title(),
        List.of(segment),
        scripts,
        style,
        coursePages,
        paper);
  }
}
