// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

import java.util.List;
import java.util.Map;

/** A branching case: a graph of scenes, meters, endings. The first scene is the start. */
public record Scenario(
    String id,
    String title,
    List<String> outcomes,
    String sensitivity,
    List<Block> introduction,
    List<Meter> meters,
    List<Person> people,
    List<Scene> scenes)
    implements Activity {
  public Scenario {
    outcomes = List.copyOf(outcomes);
    introduction = List.copyOf(introduction);
    meters = List.copyOf(meters);
    people = List.copyOf(people);
    scenes = List.copyOf(scenes);
  }

  @Override
  public String kind() {
    return "scenario";
  }

  /** Something that choices raise and lower. */
  public record Meter(String id, String label) {}

  /** Who appears, for the count over all scenarios of a programme. */
  public record Person(String role, String sex, String age, String document, String turnsOut) {}

  /**
   * A moment of the case.
   *
   * @param ending {@code good}, {@code mixed}, {@code poor}, or the empty string where it goes on
   * @param debrief what an ending teaches
   */
  public record Scene(
      String id,
      String title,
      List<Block> body,
      List<Choice> choices,
      String ending,
      List<Block> debrief) {
    public Scene {
      body = List.copyOf(body);
      choices = List.copyOf(choices);
      debrief = List.copyOf(debrief);
    }
  }

  /**
   * Something one can say or do.
   *
   * @param id unique in the scene
   * @param effects on meters, by meter id
   * @param target id of the scene it leads to
   * @param why for the debrief
   */
  public record Choice(
      String id, Html text, Map<String, Integer> effects, String target, Html why) {
    public Choice {
      effects = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(effects));
    }
  }
}
