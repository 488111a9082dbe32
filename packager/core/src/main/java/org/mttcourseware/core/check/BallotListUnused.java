// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Set;
import org.mttcourseware.core.model.Poll;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A question that is answered by writing has no list, which nobody would see. */
final class BallotListUnused implements Rule {
  private static final Set<String> WRITTEN = Set.of("words", "board");

  @Override
  public String code() {
    return "MTT435";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Poll poll : Parts.activities(draft, Poll.class)) {
      for (Poll.Ballot ballot : poll.ballots()) {
        if (WRITTEN.contains(ballot.kind()) && !ballot.options().isEmpty()) {
          findings.add(code(), draft.positions().of(ballot), ballot.options().size());
        }
      }
    }
  }
}
