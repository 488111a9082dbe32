// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.function.BiConsumer;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.source.Draft;

/** The titles that stand in manifests. */
final class Titles {
  private Titles() {}

  static void each(Draft draft, BiConsumer<String, Position> use) {
    draft
        .head()
        .values()
        .forEach(head -> use.accept(head.title(), draft.positions().of(head, "title")));
    draft
        .modules()
        .values()
        .forEach(
            modules ->
                modules.forEach(
                    module -> use.accept(module.title(), draft.positions().of(module, "title"))));
    draft
        .adaptations()
        .forEach(
            adaptation ->
                adaptation
                    .title()
                    .texts()
                    .values()
                    .forEach(
                        title -> use.accept(title, draft.positions().of(adaptation, "title"))));
    draft
        .segments()
        .forEach(segment -> use.accept(segment.title(), draft.positions().of(segment, "title")));
  }
}
