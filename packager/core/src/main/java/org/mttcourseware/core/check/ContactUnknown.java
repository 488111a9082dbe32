// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Set;
import java.util.TreeSet;
import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.model.Contact;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** A link to a contact leads to one of the same adaptation. */
final class ContactUnknown implements Rule {
  private static final String SCHEME = "contact:";

  @Override
  public String code() {
    return "MTT251";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Use.Link link : draft.uses(Use.Link.class)) {
      if (link.target().startsWith(SCHEME)) {
        String id = link.target().substring(SCHEME.length());
        Set<String> known = known(link, draft);
        if (!known.contains(id)) {
          findings.add(code(), link.at(), id, Nearest.advice(id, known));
        }
      }
    }
  }

  /** A segment is not for one academy, so it knows no contacts. */
  private static Set<String> known(Use.Link link, Draft draft) {
    Set<String> known = new TreeSet<>();
    for (Adaptation adaptation : draft.adaptations()) {
      String file = draft.positions().of(adaptation).file();
      if (link.at().file().startsWith(MediaPaths.folder(file))) {
        adaptation.contacts().stream().map(Contact::id).forEach(known::add);
      }
    }
    return known;
  }
}
