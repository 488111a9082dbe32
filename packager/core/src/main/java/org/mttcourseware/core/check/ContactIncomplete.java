// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.model.Contact;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A contact says who it is and how to reach it. */
final class ContactIncomplete implements Rule {
  @Override
  public String code() {
    return "MTT252";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Adaptation adaptation : draft.adaptations()) {
      for (Contact contact : adaptation.contacts()) {
        if (contact.label().isEmpty()) {
          findings.add(code(), draft.positions().of(contact), contact.id(), "label");
        } else if (contact.number().isEmpty() && contact.address().isEmpty()) {
          findings.add(code(), draft.positions().of(contact), contact.id(), "number");
        }
      }
    }
  }
}
