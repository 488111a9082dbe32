// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Set;
import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** An adaptation words terms that a glossary has. */
final class NationalTermUnknown implements Rule {
  @Override
  public String code() {
    return "MTT250";
  }

  @Override
  public boolean concludesFromAbsence() {
    return true;
  }

  @Override
  public void check(Draft draft, Findings findings) {
    Set<String> ids = Parts.termIds(draft);
    for (Adaptation adaptation : draft.adaptations()) {
      for (String id : adaptation.terms().keySet()) {
        if (!ids.contains(id)) {
          findings.add(
              code(), draft.positions().of(adaptation, "term " + id), id, Nearest.advice(id, ids));
        }
      }
    }
  }
}
