// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Poll;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A poll is held once or twice. */
final class PollRounds implements Rule {
  @Override
  public String code() {
    return "MTT434";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Poll poll : Parts.activities(draft, Poll.class)) {
      if (poll.rounds() < 1 || poll.rounds() > 2) {
        findings.add(code(), draft.positions().of(poll), poll.rounds());
      }
    }
  }
}
