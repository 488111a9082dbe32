// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.mttcourseware.core.model.Activity;
import org.mttcourseware.core.model.Block;

/**
 * An activity in a file of its own: its head names the kind, its sections are read by the reader of
 * that kind.
 */
final class ActivityFileReader {
  private ActivityFileReader() {}

  static Optional<Activity> read(TextFile file, List<Block> introduction, Reading reading) {
    return Yaml.head(file, reading).flatMap(head -> activity(head, file, introduction, reading));
  }

  private static Optional<Activity> activity(
      YamlMap head, TextFile file, List<Block> introduction, Reading reading) {
    List<Node> before = new ArrayList<>();
    List<Section> sections = Section.split(Markdown.blocks(file), 1, file, before);
    ActivitySource source = new ActivitySource(head, file, introduction, before, sections, reading);
    Optional<Activity> activity =
        switch (head.text("kind")) {
          case "scenario" -> Optional.of(ScenarioReader.read(source));
          case "film" -> Optional.of(FilmReader.read(source));
          case "poll" -> Optional.of(PollReader.read(source));
          case "tabletop" -> Optional.of(TableTopReader.read(source));
          case "teachback" -> Optional.of(TeachBackReader.read(source));
          default -> Optional.empty();
        };
    if (activity.isEmpty()) {
      reading.problem("MTT020", head.atValue("kind"), head.text("kind"));
      return activity;
    }
    Ids.note(head.text("id"), "page@" + file.segment(), head, file, reading);
    List.of("outcomes", "minutes", "sensitivity").forEach(head::has);
    head.reportUnknownKeys();
    sections.forEach(
        section ->
            reading.uses.add(new Use.Heading(section.at(), 1, section.title(), file.segment())));
    return Optional.of(reading.at(activity.get(), head.at("title")));
  }
}
