// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Poll;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** The ends of a scale have words. */
final class BallotScaleWords implements Rule {
  @Override
  public String code() {
    return "MTT432";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Poll poll : Parts.activities(draft, Poll.class)) {
      for (Poll.Ballot ballot : poll.ballots()) {
        if (ballot.kind().equals("scale") && ballot.options().size() != 2) {
          findings.add(code(), draft.positions().of(ballot), ballot.options().size());
        }
      }
    }
  }
}
