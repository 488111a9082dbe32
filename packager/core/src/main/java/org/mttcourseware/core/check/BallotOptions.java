// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Set;
import org.mttcourseware.core.model.Poll;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A question that is answered by picking has something to pick. */
final class BallotOptions implements Rule {
  private static final Set<String> PICKED = Set.of("choice", "several", "rank");

  @Override
  public String code() {
    return "MTT430";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Poll poll : Parts.activities(draft, Poll.class)) {
      for (Poll.Ballot ballot : poll.ballots()) {
        if (PICKED.contains(ballot.kind()) && ballot.options().size() < 2) {
          findings.add(code(), draft.positions().of(ballot), ballot.options().size());
        }
      }
    }
  }
}
