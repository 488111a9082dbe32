// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mttcourseware.core.model.Option;
import org.mttcourseware.core.model.Poll;

/** Reads a poll. */
final class PollReader {
  private static final Set<String> KINDS =
      Set.of("choice", "several", "scale", "number", "words", "rank", "board");
  private static final Set<String> SETTINGS = Set.of("from", "to");

  private PollReader() {}

  static Poll read(ActivitySource source) {
    YamlMap head = source.head();
    return new Poll(
        head.text("id"),
        head.text("title"),
        head.whole("rounds", 1),
        source.opening(),
        source.sections().stream().map(section -> ballot(section, source)).toList());
  }

  private static Poll.Ballot ballot(Section section, ActivitySource source) {
    Attributes attributes = section.attributes();
    attributes.reportUnknown(KINDS, SETTINGS, source.reading());
    if (!KINDS.contains(attributes.kind())) {
      source.reading().problem("MTT016", section.at(), section.title());
    }
    Parts parts = Parts.of(section.nodes(), List.of("DISCUSS"), source.file());
    Poll.Ballot ballot =
        new Poll.Ballot(
            source.id("ballot", section),
            attributes.kind(),
            section.title(),
            source.blocks().blocks(parts.body()),
            options(parts, source),
            attributes.whole("from", 1, source.reading()),
            attributes.whole("to", 5, source.reading()),
            source.blocks().blocks(parts.marked("DISCUSS")));
    return source.reading().at(ballot, section.at());
  }

  private static List<Option> options(Parts parts, ActivitySource source) {
    List<Item> items =
        parts.list().map(list -> Item.of(list, source.file(), source.reading())).orElse(List.of());
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      String id = item.attributes().id().isEmpty() ? Letters.at(i) : item.attributes().id();
      options.add(
          source
              .reading()
              .at(new Option(id, item.text(), item.marked(), item.feedback()), item.at()));
    }
    return options;
  }
}
