// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Poll;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A poll has questions. */
final class PollEmpty implements Rule {
  @Override
  public String code() {
    return "MTT433";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Poll poll : Parts.activities(draft, Poll.class)) {
      if (poll.ballots().isEmpty()) {
        findings.add(code(), draft.positions().of(poll));
      }
    }
  }
}
