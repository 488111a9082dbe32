// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.mttcourseware.core.model.Html;
import org.mttcourseware.core.model.TeachBack;

/** Reads a teach-back: the task, and under {@code ##} headings the criteria with their levels. */
final class TeachBackReader {
  private TeachBackReader() {}

  static TeachBack read(ActivitySource source) {
    List<Node> task = new ArrayList<>();
    List<Node> all = new ArrayList<>(source.before());
    source.sections().forEach(section -> all.addAll(section.nodes()));
    List<Section> criteria = Section.split(all, 2, source.file(), task);
    List<org.mttcourseware.core.model.Block> opening = new ArrayList<>(source.introduction());
    opening.addAll(source.blocks().blocks(task));
    return new TeachBack(
        source.head().text("id"),
        source.head().text("title"),
        opening,
        criteria.stream().map(section -> criterion(section, source)).toList());
  }

  private static TeachBack.Criterion criterion(Section section, ActivitySource source) {
    List<Html> levels =
        Parts.of(section.nodes(), List.of(), source.file())
            .list()
            .map(list -> Item.of(list, source.file(), source.reading()))
            .orElse(List.of())
            .stream()
            .map(Item::text)
            .toList();
    return source
        .reading()
        .at(
            new TeachBack.Criterion(source.id("criterion", section), section.title(), levels),
            section.at());
  }
}
