// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mttcourseware.core.model.Scenario;

/** Reads a branching scenario. */
final class ScenarioReader {
  private static final Set<String> WORDS = Set.of("ending");
  private static final Set<String> SETTINGS = Set.of("ending");

  private ScenarioReader() {}

  static Scenario read(ActivitySource source) {
    YamlMap head = source.head();
    List<Scenario.Meter> meters = new ArrayList<>();
    head.map("meters")
        .ifPresent(
            map ->
                map.keys()
                    .forEach(
                        id ->
                            meters.add(
                                source
                                    .reading()
                                    .at(new Scenario.Meter(id, map.text(id)), map.at(id)))));
    Scenario scenario =
        new Scenario(
            head.text("id"),
            head.text("title"),
            head.texts("outcomes"),
            head.text("sensitivity"),
            source.opening(),
            meters,
            head.maps("people").stream().map(person -> person(person, source.reading())).toList(),
            source.sections().stream().map(section -> scene(section, source)).toList());
    source.reading().positions.putPart(scenario, "outcomes", head.at("outcomes"));
    return scenario;
  }

  private static Scenario.Person person(YamlMap map, Reading reading) {
    Scenario.Person person =
        new Scenario.Person(
            map.text("role"),
            map.text("sex"),
            map.text("age"),
            map.text("document"),
            map.text("turns-out"));
    for (String vocabulary : List.of("sex", "age", "turns-out")) {
      String word = map.text(vocabulary);
      reading.uses.add(
          new Use.Words(
              map.atValue(vocabulary), vocabulary, word.isEmpty() ? Set.of() : Set.of(word)));
    }
    map.reportUnknownKeys();
    return reading.at(person, map.at());
  }

  private static Scenario.Scene scene(Section section, ActivitySource source) {
    section.attributes().reportUnknown(WORDS, SETTINGS, source.reading());
    Parts parts = Parts.of(section.nodes(), List.of("DEBRIEF"), source.file());
    List<Item> items =
        parts.list().map(list -> Item.of(list, source.file(), source.reading())).orElse(List.of());
    List<Scenario.Choice> choices = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      choices.add(choice(items.get(i), Letters.at(i), source.reading()));
    }
    boolean bare = section.attributes().words().contains("ending");
    String ending = bare ? "mixed" : section.attributes().setting("ending");
    if (!Set.of("", "good", "mixed", "poor").contains(ending)) {
      source
          .reading()
          .problem("MTT014", section.attributes().at(), "ending=" + ending, "good, mixed, poor");
    }
    Scenario.Scene scene =
        new Scenario.Scene(
            source.id("scene", section),
            section.title(),
            source.blocks().blocks(parts.body()),
            choices,
            ending,
            source.blocks().blocks(parts.marked("DEBRIEF")));
    return source.reading().at(scene, section.at());
  }

  private static Scenario.Choice choice(Item item, String letter, Reading reading) {
    Map<String, Integer> effects = new LinkedHashMap<>();
    item.attributes()
        .settings()
        .forEach(
            (meter, change) -> {
              try {
                effects.put(meter, Integer.parseInt(change));
              } catch (NumberFormatException notWhole) {
                reading.problem(
                    "MTT005", item.attributes().at(), "'" + meter + "' as a whole number");
              }
            });
    if (item.target().isEmpty()) {
      reading.problem("MTT021", item.at());
    }
    String id = item.attributes().id().isEmpty() ? letter : item.attributes().id();
    return reading.at(
        new Scenario.Choice(id, item.text(), effects, item.target(), item.feedback()), item.at());
  }
}
