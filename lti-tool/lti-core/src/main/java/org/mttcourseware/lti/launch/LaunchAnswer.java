// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.launch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.mttcourseware.lti.Refusal;
import org.mttcourseware.lti.Registration;
import org.mttcourseware.lti.RuleOutcome;
import org.mttcourseware.lti.login.PendingLogin;

/** What came of an authentication response, and how each rule fared. */
public sealed interface LaunchAnswer
    permits LaunchAnswer.Accepted, LaunchAnswer.ProofWanted, LaunchAnswer.Refused {

  /** Returns every rule in order, and what became of it. */
  List<RuleOutcome> outcomes();

  /** Every rule holds. The login has ended: the same message is never accepted again. */
  record Accepted(Launch launch, List<RuleOutcome> outcomes) implements LaunchAnswer {
    public Accepted {
      outcomes = List.copyOf(outcomes);
    }
  }

  /**
   * All holds but that the browser has not proved itself, and its platform offers storage: answer a
   * page that reads the secret back and posts it with the same token and state. Make no session,
   * and show nothing of the launch. The login has not ended.
   */
  record ProofWanted(Launch launch, PendingLogin login, List<RuleOutcome> outcomes)
      implements LaunchAnswer {
    public ProofWanted {
      outcomes = List.copyOf(outcomes);
    }
  }

  /**
   * At least one rule is broken; {@code refusal} is the first.
   *
   * @param registration with which the login began; none if the state was not ours
   * @param deploymentId only from a token whose signature was right
   * @param clockDifference by how much the platform's clock is ahead (negative: behind, or the
   *     message was long on its way); only from a token whose signature was right
   */
  record Refused(
      Refusal refusal,
      List<RuleOutcome> outcomes,
      Optional<Registration> registration,
      Optional<String> deploymentId,
      Optional<Duration> clockDifference)
      implements LaunchAnswer {
    public Refused {
      outcomes = List.copyOf(outcomes);
    }
  }
}
