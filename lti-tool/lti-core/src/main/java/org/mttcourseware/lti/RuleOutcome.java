// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti;

import java.util.Optional;

/** One rule and what became of it; a launch doctor shows these in order. */
public record RuleOutcome(String rule, Verdict verdict, Optional<Refusal> refusal) {
  public RuleOutcome {
    if ((verdict == Verdict.FAILED) != refusal.isPresent()) {
      throw new IllegalArgumentException(rule + " is " + verdict + " and its refusal " + refusal);
    }
  }

  /** The rule holds. */
  public static RuleOutcome passed(String rule) {
    return new RuleOutcome(rule, Verdict.PASSED, Optional.empty());
  }

  /** The rule is broken. */
  public static RuleOutcome failed(String rule, Refusal refusal) {
    return new RuleOutcome(rule, Verdict.FAILED, Optional.of(refusal));
  }

  /** The rule could not be judged. */
  public static RuleOutcome skipped(String rule) {
    return new RuleOutcome(rule, Verdict.SKIPPED, Optional.empty());
  }
}
