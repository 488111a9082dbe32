// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mttcourseware.lti.Refusal;
import org.mttcourseware.lti.RuleOutcome;
import org.mttcourseware.lti.launch.Launch;
import org.mttcourseware.lti.launch.MessageType;

/** What this service asks of a launch beside the standard: the last rules of the list. */
final class OwnRefusals {
  static final Refusal ANONYMOUS =
      new Refusal(
          "ANONYMOUS_REFUSED",
          "The message names no user ('sub' is missing), and this academy takes no anonymous"
              + " launches.",
          "Have the LMS send the user's id (it needs no name and no e-mail), or allow anonymous"
              + " launches in the settings of the academy: their work is not kept.");
  static final Refusal NOT_OFFERED =
      new Refusal(
          "MESSAGE_NOT_OFFERED",
          "The LMS opened a page for the data of a person by a message that this service does not"
              + " answer.",
          "Use the pages of the academy to export or erase a learner's data.");

  private OwnRefusals() {}

  /** Returns the first reason to refuse a launch that breaks no rule of the standard. */
  static Optional<Refusal> of(Launch launch, Known known) {
    return outcomes(launch, known).stream().flatMap(it -> it.refusal().stream()).findFirst();
  }

  /** Returns each of our rules and what became of it. */
  static List<RuleOutcome> outcomes(Launch launch, Known known) {
    boolean privacy = launch.messageType() == MessageType.DATA_PRIVACY;
    boolean named = launch.subject().isPresent() || known.allowsAnonymous();
    return Stream.of(judged("USER", named, ANONYMOUS), judged("OFFERED", !privacy, NOT_OFFERED))
        .toList();
  }

  private static RuleOutcome judged(String rule, boolean holds, Refusal refusal) {
    return holds ? RuleOutcome.passed(rule) : RuleOutcome.failed(rule, refusal);
  }
}
