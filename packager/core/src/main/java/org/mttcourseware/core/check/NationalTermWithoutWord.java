// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A term that an adaptation words has a word. */
final class NationalTermWithoutWord implements Rule {
  @Override
  public String code() {
    return "MTT254";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Adaptation adaptation : draft.adaptations()) {
      adaptation
          .terms()
          .forEach(
              (id, said) -> {
                if (said.isEmpty()) {
                  findings.add(code(), draft.positions().of(adaptation, "term " + id), id);
                }
              });
    }
  }
}
