// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.launch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mttcourseware.lti.Claims;
import org.mttcourseware.lti.Reason;
import org.mttcourseware.lti.Refusal;
import org.mttcourseware.lti.Registration;
import org.mttcourseware.lti.RuleOutcome;
import org.mttcourseware.lti.Verdict;
import org.mttcourseware.lti.keys.PlatformKeys;
import org.mttcourseware.lti.keys.TokenRead;
import org.mttcourseware.lti.login.PendingLogin;
import org.mttcourseware.lti.login.Registrations;
import org.mttcourseware.lti.login.States;

/**
 * Judges an authentication response by all rules (LTI Core 1.3, 5.1.3).
 *
 * <p>After a broken rule it goes on with those that can still be judged, so that an administrator
 * sees all that is wrong at once. What a token claims is judged only after its signature. A login
 * is ended only by a message that breaks no rule: a forged one cannot spoil a learner's launch, and
 * a good one is good once.
 */
public final class LaunchVerifier {
  private final States states;
  private final Registrations registrations;
  private final PlatformKeys keys;
  private final List<Rule<Verified>> claimRules;
  private final Clock clock;

  public LaunchVerifier(
      States states,
      Registrations registrations,
      PlatformKeys keys,
      Deployments deployments,
      Clock clock) {
    this.states = states;
    this.registrations = registrations;
    this.keys = keys;
    this.claimRules = LaunchRules.ofClaims(deployments);
    this.clock = clock;
  }

  /** Judges {@code response}. Bad input is an answer, never an exception. */
  public LaunchAnswer receive(AuthenticationResponse response) {
    Arrival arrival = arrival(response);
    List<RuleOutcome> outcomes = new ArrayList<>();
    LaunchRules.OF_ARRIVAL.forEach(rule -> outcomes.add(rule.judge(arrival)));
    outcomes.add(signature(arrival, outcomes));
    Optional<Verified> verified = verified(arrival, outcomes);
    for (Rule<Verified> rule : claimRules) {
      outcomes.add(verified.map(rule::judge).orElse(RuleOutcome.skipped(rule.name())));
    }
    return firstFailure(outcomes)
        .map(refusal -> refused(refusal, arrival, verified, outcomes))
        .orElseGet(() -> end(arrival, verified.orElseThrow(), outcomes));
  }

  private Arrival arrival(AuthenticationResponse response) {
    Optional<PendingLogin> login =
        response.state().isEmpty() ? Optional.empty() : states.open(response.state());
    return new Arrival(
        response,
        TokenRead.of(response.idToken()),
        login,
        login.flatMap(known -> registrations.byId(known.registrationId())),
        clock.instant());
  }

  /** A token that says another algorithm or names no key is not worth a look at the keys. */
  private RuleOutcome signature(Arrival arrival, List<RuleOutcome> outcomes) {
    Optional<Arrival.Claimed> claimed = arrival.claimed();
    boolean sound =
        outcomes.stream()
            .filter(outcome -> LaunchRules.BEFORE_SIGNATURE.contains(outcome.rule()))
            .allMatch(outcome -> outcome.verdict() == Verdict.PASSED);
    if (claimed.isEmpty() || !sound) {
      return RuleOutcome.skipped(LaunchRules.SIGNATURE);
    }
    Optional<Refusal> wrong =
        keys.verify(claimed.get().registration().jwksUri(), claimed.get().token());
    return wrong
        .map(refusal -> RuleOutcome.failed(LaunchRules.SIGNATURE, refusal))
        .orElseGet(() -> RuleOutcome.passed(LaunchRules.SIGNATURE));
  }

  private static Optional<Verified> verified(Arrival arrival, List<RuleOutcome> outcomes) {
    RuleOutcome signature = outcomes.get(outcomes.size() - 1);
    if (signature.verdict() != Verdict.PASSED || arrival.login().isEmpty()) {
      return Optional.empty();
    }
    return arrival
        .claimed()
        .map(
            claimed ->
                new Verified(
                    claimed.token().claims(),
                    arrival.login().get(),
                    claimed.registration(),
                    arrival.now()));
  }

  private static Optional<Refusal> firstFailure(List<RuleOutcome> outcomes) {
    return outcomes.stream().flatMap(outcome -> outcome.refusal().stream()).findFirst();
  }

  /** Nothing is wrong: the login ends now, unless the browser still has to prove itself. */
  private LaunchAnswer end(Arrival arrival, Verified verified, List<RuleOutcome> outcomes) {
    Launch launch = LaunchReader.read(verified);
    boolean proved =
        outcomes.stream()
            .anyMatch(
                outcome ->
                    outcome.rule().equals(LaunchRules.BROWSER)
                        && outcome.verdict() == Verdict.PASSED);
    if (!proved) {
      outcomes.add(RuleOutcome.skipped(LaunchRules.STATE_UNUSED));
      return new LaunchAnswer.ProofWanted(launch, verified.login(), outcomes);
    }
    if (states.consume(verified.login())) {
      outcomes.add(RuleOutcome.passed(LaunchRules.STATE_UNUSED));
      return new LaunchAnswer.Accepted(launch, outcomes);
    }
    Refusal used = Reason.STATE_USED.refusal();
    outcomes.add(RuleOutcome.failed(LaunchRules.STATE_UNUSED, used));
    return answer(used, arrival, Optional.of(verified), outcomes);
  }

  private static LaunchAnswer refused(
      Refusal refusal, Arrival arrival, Optional<Verified> verified, List<RuleOutcome> outcomes) {
    outcomes.add(RuleOutcome.skipped(LaunchRules.STATE_UNUSED));
    return answer(refusal, arrival, verified, outcomes);
  }

  private static LaunchAnswer answer(
      Refusal refusal, Arrival arrival, Optional<Verified> verified, List<RuleOutcome> outcomes) {
    Optional<Registration> registration = arrival.registration();
    return new LaunchAnswer.Refused(
        refusal,
        outcomes,
        registration,
        verified.flatMap(Verified::deploymentId).filter(ClaimRules::wellFormed),
        verified.flatMap(LaunchVerifier::clockDifference));
  }

  private static Optional<Duration> clockDifference(Verified message) {
    return message
        .claims()
        .whole(Claims.ISSUED)
        .map(issued -> Duration.between(message.now(), Instant.ofEpochSecond(issued)));
  }
}
