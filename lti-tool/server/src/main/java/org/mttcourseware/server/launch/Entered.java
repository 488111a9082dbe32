// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import java.util.List;
import org.mttcourseware.lti.Refusal;
import org.mttcourseware.lti.RuleOutcome;

/** What came of a launch that breaks no rule of the standard. */
sealed interface Entered permits Entered.Open, Entered.NothingChosen, Entered.Refused {

  /** Send the browser to {@code address}: a room, with the token in the fragment. */
  record Open(String address) implements Entered {}

  /** The link shows nothing yet; say so. */
  record NothingChosen(boolean teaches, String language) implements Entered {}

  /** Note it, and show why not. */
  record Refused(Refusal refusal, List<RuleOutcome> outcomes) implements Entered {
    public Refused {
      outcomes = List.copyOf(outcomes);
    }
  }
}
