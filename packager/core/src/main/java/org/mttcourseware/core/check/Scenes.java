// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mttcourseware.core.model.Scenario;

/** The graph of a scenario: which scenes lead where. */
final class Scenes {
  private Scenes() {}

  static Set<String> ids(Scenario scenario) {
    return scenario.scenes().stream()
        .map(Scenario.Scene::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Stream<Scenario.Choice> choices(Scenario scenario) {
    return scenario.scenes().stream().flatMap(scene -> scene.choices().stream());
  }

  static Stream<String> targets(Scenario.Scene scene) {
    return scene.choices().stream().map(Scenario.Choice::target);
  }

  /** Returns the ids of the scenes that can be come to from the first. */
  static Set<String> reachable(Scenario scenario) {
    return scenario.scenes().isEmpty()
        ? Set.of()
        : reachableFrom(scenario.scenes().get(0).id(), scenario);
  }

  /** Returns the ids of the scenes from which some way leads to an ending, and the endings. */
  static Set<String> leadingToEnding(Scenario scenario) {
    Set<String> endings =
        scenario.scenes().stream()
            .filter(scene -> !scene.ending().isEmpty())
            .map(Scenario.Scene::id)
            .collect(Collectors.toSet());
    return scenario.scenes().stream()
        .map(Scenario.Scene::id)
        .filter(id -> reachableFrom(id, scenario).stream().anyMatch(endings::contains))
        .collect(Collectors.toSet());
  }

  static boolean hasEnding(Scenario scenario) {
    return scenario.scenes().stream().anyMatch(scene -> !scene.ending().isEmpty());
  }

  /** Returns whether some way from {@code scene} stops at a scene that is no ending. */
  static boolean leadsToDeadEnd(Scenario scenario, Scenario.Scene scene) {
    Set<String> reached = reachableFrom(scene.id(), scenario);
    return scenario.scenes().stream()
        .filter(there -> reached.contains(there.id()))
        .anyMatch(there -> there.choices().isEmpty() && there.ending().isEmpty());
  }

  private static Set<String> reachableFrom(String start, Scenario scenario) {
    Set<String> known = ids(scenario);
    Set<String> reached = new HashSet<>(Set.of(start));
    Deque<String> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      String at = open.pop();
      scenario.scenes().stream()
          .filter(scene -> scene.id().equals(at))
          .flatMap(Scenes::targets)
          .filter(known::contains)
          .filter(reached::add)
          .forEach(open::push);
    }
    return reached;
  }
}
