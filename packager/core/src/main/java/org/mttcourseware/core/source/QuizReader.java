// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.model.Quiz;

/** A {@code # ... {quiz ...}} section to a quiz. */
final class QuizReader {
  private static final Set<String> WORDS = Set.of("quiz", "graded", "practice");
  private static final Set<String> SETTINGS = Set.of("pass", "attempts", "draw");

  private QuizReader() {}

  static Quiz read(String id, Section section, TextFile file, Reading reading) {
    Attributes attributes = section.attributes();
    attributes.reportUnknown(WORDS, SETTINGS, reading);
    List<Node> before = new ArrayList<>();
    List<Section> sections = Section.split(section.nodes(), 2, file, before);
    List<Question> questions =
        sections.stream()
            .map(part -> QuestionReader.read(part, file, reading))
            .flatMap(Optional::stream)
            .toList();
    Quiz quiz =
        new Quiz(
            id,
            section.title(),
            attributes.words().contains("graded"),
            attributes.whole("pass", 70, reading),
            attributes.whole("attempts", 0, reading),
            draw(attributes, reading),
            new BlockReader(file, reading).blocks(before),
            questions);
    reading.positions.putPart(quiz, "settings", attributes.at());
    return reading.at(quiz, section.at());
  }

  private static Map<String, Integer> draw(Attributes attributes, Reading reading) {
    Map<String, Integer> draw = new LinkedHashMap<>();
    String setting = attributes.setting("draw");
    if (setting.isEmpty()) {
      return draw;
    }
    for (String part : setting.split(",")) {
      String[] halves = part.split(":", 2);
      try {
        draw.put(
            halves.length < 2 ? "" : halves[0],
            Integer.parseInt(halves[halves.length - 1].strip()));
      } catch (NumberFormatException notWhole) {
        reading.problem(
            "MTT005", attributes.at(), "'draw' as a number, or as pool:number,pool:number");
      }
    }
    return draw;
  }
}
