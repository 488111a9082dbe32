// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mttcourseware.core.model.Scenario;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/**
 * Over all scenarios, the people who turn out to be of concern, and those who need protection,
 * differ in sex, age and document: a programme must not teach what they look like.
 */
final class PeopleAlike implements Rule {
  /** Fewer people than this show no pattern. */
  private static final int LEAST = 4;

  /** More than three in four alike is one. */
  private static final double MOST = 0.75;

  private static final List<Trait> TRAITS =
      List.of(
          new Trait("sex", Scenario.Person::sex),
          new Trait("age", Scenario.Person::age),
          new Trait("document", Scenario.Person::document));

  private record Trait(String name, Function<Scenario.Person, String> of) {}

  @Override
  public String code() {
    return "MTT416";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    Map<String, List<Scenario.Person>> byTurn =
        draft.originalSegments().stream()
            .flatMap(segment -> segment.activities().stream())
            .filter(Scenario.class::isInstance)
            .map(Scenario.class::cast)
            .flatMap(scenario -> scenario.people().stream())
            .filter(person -> !person.turnsOut().isEmpty())
            .collect(
                Collectors.groupingBy(
                    Scenario.Person::turnsOut, TreeMap::new, Collectors.toList()));
    byTurn.forEach(
        (turn, people) -> {
          if (!turn.equals("honest") && people.size() >= LEAST) {
            TRAITS.forEach(trait -> report(turn, people, trait, draft, findings));
          }
        });
  }

  private void report(
      String turn,
      Collection<Scenario.Person> people,
      Trait trait,
      Draft draft,
      Findings findings) {
    people.stream()
        .collect(Collectors.groupingBy(trait.of(), TreeMap::new, Collectors.toList()))
        .forEach(
            (value, alike) -> {
              if (alike.size() > MOST * people.size()) {
                findings.add(
                    code(),
                    draft.positions().of(alike.get(alike.size() - 1)),
                    alike.size(),
                    people.size(),
                    turn,
                    trait.name(),
                    value);
              }
            });
  }
}
