// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue;

import java.util.List;
import java.util.Optional;
import org.mttcourseware.server.academy.Concern;
import org.mttcourseware.server.academy.Concerns;
import org.mttcourseware.server.store.AcademyRows;

/** Says that an academy has nothing to choose from. */
final class EmptyShelves implements Concerns {
  @Override
  public List<Concern> in(AcademyRows rows) {
    boolean some = ShelfRows.all(rows).stream().anyMatch(shelf -> !shelf.hidden());
    return some
        ? List.of()
        : List.of(
            new Concern(
                "catalogue.concern-empty",
                List.of(),
                Optional.empty(),
                "/catalogues",
                "catalogue.concern-empty-act"));
  }
}
