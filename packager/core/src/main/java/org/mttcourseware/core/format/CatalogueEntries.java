// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.mttcourseware.core.format.CatalogueDocument.ActivityEntry;
import org.mttcourseware.core.format.CatalogueDocument.ModuleEntry;
import org.mttcourseware.core.format.CatalogueDocument.OutcomeEntry;
import org.mttcourseware.core.format.CatalogueDocument.Part;
import org.mttcourseware.core.format.CatalogueDocument.SegmentEntry;
import org.mttcourseware.core.model.Activity;
import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.model.Outcome;
import org.mttcourseware.core.model.Quiz;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.SegmentBuild;

/** Turns builds into what {@code catalogue.json} says of them. */
final class CatalogueEntries {
  private CatalogueEntries() {}

  /** Returns the entry of a whole build. */
  static Part of(Build build) {
    List<ModuleEntry> modules =
        CourseFiles.modules(build).stream().map(module -> of(build, module)).toList();
    String language = build.language().tag();
    return new Part(
        language, build.language().direction(), About.marked(build, build.title()), modules);
  }

  private static ModuleEntry of(Build build, Module module) {
    return new ModuleEntry(
        module.id(),
        module.title(),
        module.summary(),
        module.outcomes().stream().map(CatalogueEntries::of).toList(),
        build.of(module).segments().stream().map(segment -> of(build, segment)).toList());
  }

  private static OutcomeEntry of(Outcome outcome) {
    return new OutcomeEntry(outcome.id(), outcome.text(), outcome.rights());
  }

  private static SegmentEntry of(Build build, SegmentBuild rendered) {
    Segment segment = rendered.segment();
    String language = build.language().tag();
    return new SegmentEntry(
        segment.id(),
        segment.title(),
        segment.language().tag(),
        segment.minutes(),
        segment.selfStudy(),
        segment.level(),
        segment.audience(),
        segment.border(),
        segment.risks(),
        segment.outcomes(),
        segment.needs(),
        segment.sources(),
        segment.rights(),
        segment.sensitivity(),
        Catalogue.page(language, rendered),
        Catalogue.key(language, rendered),
        new TreeMap<>(rendered.media())
            .keySet().stream().map(path -> language + "/" + path).toList(),
        segment.activities().stream().map(CatalogueEntries::of).toList(),
        rendered.worstState());
  }

  private static ActivityEntry of(Activity activity) {
    String id = activity.id();
    if (activity instanceof Quiz quiz) {
      int pass = quiz.graded() ? quiz.passPercent() : 0;
      return new ActivityEntry(
          id, quiz.kind(), quiz.title(), quiz.graded(), pass, quiz.attempts(), maximum(quiz));
    }
    return new ActivityEntry(id, activity.kind(), activity.title(), false, 0, 0, 0);
  }

  /** Returns the most points one attempt can give: of each pool, the best that can be drawn. */
  private static int maximum(Quiz quiz) {
    if (quiz.draw().isEmpty()) {
      return bestOf(quiz, "", quiz.questions().size());
    }
    return quiz.draw().entrySet().stream()
        .mapToInt(drawn -> bestOf(quiz, drawn.getKey(), drawn.getValue()))
        .sum();
  }

  private static int bestOf(Quiz quiz, String pool, int drawn) {
    return quiz.questions().stream()
        .filter(question -> pool.isEmpty() || question.prompt().pool().equals(pool))
        .map(question -> question.prompt().points())
        .sorted(Comparator.reverseOrder())
        .limit(drawn)
        .mapToInt(Integer::intValue)
        .sum();
  }
}
