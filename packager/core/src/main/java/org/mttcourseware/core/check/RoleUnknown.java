// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mttcourseware.core.model.TableTop;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** An inject goes to roles that exist. */
final class RoleUnknown implements Rule {
  @Override
  public String code() {
    return "MTT440";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (TableTop exercise : Parts.activities(draft, TableTop.class)) {
      Set<String> known =
          exercise.roles().stream()
              .map(TableTop.Role::id)
              .collect(Collectors.toCollection(TreeSet::new));
      for (TableTop.Inject inject : exercise.injects()) {
        Stream.concat(inject.to().stream(), inject.roleTexts().keySet().stream())
            .distinct()
            .filter(role -> !known.contains(role))
            .forEach(
                role ->
                    findings.add(
                        code(), draft.positions().of(inject), role, Nearest.advice(role, known)));
      }
    }
  }
}
