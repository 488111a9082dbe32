// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.Poll;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A scale goes up. */
final class BallotScale implements Rule {
  @Override
  public String code() {
    return "MTT431";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Poll poll : Parts.activities(draft, Poll.class)) {
      for (Poll.Ballot ballot : poll.ballots()) {
        boolean rises = ballot.from() < ballot.to() && ballot.to() - ballot.from() <= 10;
        if (ballot.kind().equals("scale") && !rises) {
          findings.add(code(), draft.positions().of(ballot), ballot.from(), ballot.to());
        }
      }
    }
  }
}
