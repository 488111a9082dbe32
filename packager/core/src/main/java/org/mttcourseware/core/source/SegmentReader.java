// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;
import org.mttcourseware.core.model.Activity;
import org.mttcourseware.core.model.Block;
import org.mttcourseware.core.model.Page;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.model.Reflection;
import org.mttcourseware.core.model.Segment;

/** Reads a segment: its head, its pages, the activities on them. */
final class SegmentReader {
  private final TextFile file;
  private final Reading reading;

  private SegmentReader(TextFile file, Reading reading) {
    this.file = file;
    this.reading = reading;
  }

  static Optional<Segment> read(TextFile file, Reading reading) {
    return Yaml.head(file, reading)
        .map(head -> new SegmentReader(file.in(head.text("id")), reading).segment(head));
  }

  private Segment segment(YamlMap head) {
    List<Node> before = new ArrayList<>();
    List<Section> sections = Section.split(Markdown.blocks(file), 1, file, before);
    if (!before.isEmpty()) {
      reading.problem("MTT022", Markdown.at(before.get(0), file));
    }
    Ids.note(head.text("id"), "part", head, file, reading);
    Segment segment =
        new Segment(
            head.text("id"),
            head.text("title"),
            file.language(),
            head.whole("minutes", 0),
            head.whole("self-study", 0),
            head.text("level"),
            words(head, "audience"),
            words(head, "border"),
            words(head, "risks"),
            head.texts("outcomes"),
            head.texts("needs"),
            head.texts("sources"),
            head.text("rights"),
            head.text("sensitivity"),
            sections.stream().map(this::page).flatMap(Optional::stream).toList(),
            reading.translations.untranslatedIn(file.folder(), file.language()));
    reading.uses.add(
        new Use.Words(
            head.atValue("level"),
            "level",
            segment.level().isEmpty() ? Set.of() : Set.of(segment.level())));
    reviewed(head);
    for (String part :
        List.of("id", "title", "minutes", "level", "outcomes", "needs", "sources", "self-study")) {
      reading.positions.putPart(segment, part, head.at(part));
    }
    // What a translation leaves out was looked at when it was laid beside its original.
    head.has("left-out");
    head.reportUnknownKeys();
    return reading.at(segment, head.at("id"));
  }

  /** Who has looked at it, by role: read so that a slip is found; kept in the source. */
  private static void reviewed(YamlMap head) {
    head.maps("reviewed")
        .forEach(
            review -> {
              review.text("role");
              review.text("date");
              review.reportUnknownKeys();
            });
  }

  private List<String> words(YamlMap head, String key) {
    List<String> words = head.texts(key);
    reading.uses.add(new Use.Words(head.atValue(key), key, new java.util.LinkedHashSet<>(words)));
    return words;
  }

  private Optional<Page> page(Section section) {
    reading.uses.add(new Use.Heading(section.at(), 1, section.title(), file.segment()));
    return switch (section.attributes().kind()) {
      case "quiz" ->
          Optional.of(
              activityPage(section, QuizReader.read(noted(section), section, file, reading)));
      case "reflection" -> Optional.of(activityPage(section, reflection(section)));
      case "activity" -> inFile(section);
      default -> Optional.of(reading(section));
    };
  }

  private Page reading(Section section) {
    section.attributes().reportUnknown(Set.of("quiz", "reflection", "activity"), Set.of(), reading);
    return reading.at(
        new Page(
            noted(section),
            section.title(),
            new BlockReader(file, reading).blocks(section.nodes())),
        section.at());
  }

  private String noted(Section section) {
    return Ids.note(section.attributes(), section, "page@" + file.segment(), file, reading);
  }

  private Page activityPage(Section section, Activity activity) {
    Block block = reading.at(new Block.ActivityBlock(activity), section.at());
    return reading.at(new Page(activity.id(), section.title(), List.of(block)), section.at());
  }

  private Reflection reflection(Section section) {
    section.attributes().reportUnknown(Set.of("reflection"), Set.of(), reading);
    Parts parts = Parts.ofKeepingLists(section.nodes(), List.of("MODEL"), file);
    BlockReader blocks = new BlockReader(file, reading);
    return reading.at(
        new Reflection(
            noted(section),
            section.title(),
            blocks.blocks(parts.body()),
            blocks.blocks(parts.marked("MODEL"))),
        section.at());
  }

  private Optional<Page> inFile(Section section) {
    List<Block> introduction = new BlockReader(file, reading).blocks(section.nodes());
    String name = section.attributes().words().stream().skip(1).findFirst().orElse("");
    if (name.isEmpty()) {
      reading.problem("MTT023", section.attributes().at());
      return Optional.empty();
    }
    return activityFile(name, section)
        .map(found -> found.in(file.segment()))
        .flatMap(found -> ActivityFileReader.read(found, introduction, reading))
        .map(activity -> activityPage(section, activity));
  }

  private Optional<TextFile> activityFile(String name, Section section) {
    String path = Paths.below(file.folder(), name);
    Position asked = section.attributes().at();
    return name.contains(".")
        ? reading.translations.text(path, file.language(), asked)
        : reading.tree.text(path, file.language(), asked, reading);
  }
}
