// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.model.Outcome;
import org.mttcourseware.core.model.Scenario;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.source.Draft;

/** The outcomes of a module, and what assesses them. */
final class Outcomes {
  private Outcomes() {}

  static Set<String> ids(Module module) {
    return module.outcomes().stream()
        .map(Outcome::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Gives each segment in the language of the authors, with its module. */
  static void eachSegment(Draft draft, BiConsumer<Module, Segment> use) {
    for (Module module : draft.originalModules()) {
      module.segments().forEach(segment -> use.accept(module, segment));
    }
  }

  /** Returns the outcomes that questions and scenarios of a segment assess. */
  static Set<String> assessed(Segment segment) {
    Stream<String> asked =
        Parts.questions(segment).stream().map(question -> question.prompt().outcome());
    Stream<String> decided =
        segment.activities().stream()
            .map(
                activity ->
                    activity instanceof Scenario scenario ? scenario.outcomes() : List.<String>of())
            .flatMap(List::stream);
    return Stream.concat(asked, decided).collect(Collectors.toSet());
  }
}
