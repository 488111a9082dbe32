// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.launch;

import java.util.Optional;
import java.util.function.Function;
import org.mttcourseware.lti.Reason;
import org.mttcourseware.lti.Refusal;
import org.mttcourseware.lti.RuleOutcome;

/** One rule about one kind of evidence. Its name is stable: pages explain it by name. */
record Rule<E>(String name, Function<E, Judgement> check) {

  /** What a rule says: nothing to object, an objection, or that it cannot be judged. */
  sealed interface Judgement {
    Judgement HOLDS = new Holds();
    Judgement CANNOT_SAY = new CannotSay();

    record Holds() implements Judgement {}

    record CannotSay() implements Judgement {}

    record Broken(Refusal refusal) implements Judgement {}

    static Judgement broken(Reason reason, Object... values) {
      return new Broken(reason.refusal(values));
    }

    /** Broken for {@code reason} unless {@code holds}. */
    static Judgement that(boolean holds, Reason reason, Object... values) {
      return holds ? HOLDS : broken(reason, values);
    }

    static Judgement of(Optional<Refusal> refusal) {
      return refusal.<Judgement>map(Broken::new).orElse(HOLDS);
    }
  }

  RuleOutcome judge(E evidence) {
    Judgement judgement = check.apply(evidence);
    if (judgement instanceof Judgement.Broken broken) {
      return RuleOutcome.failed(name, broken.refusal());
    }
    return judgement instanceof Judgement.Holds
        ? RuleOutcome.passed(name)
        : RuleOutcome.skipped(name);
  }
}
