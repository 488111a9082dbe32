// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.launch;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules of a launch in the order of the standard (LTI Core 1.3, 5.1.3; Security Framework 1.0,
 * 5.1.3): first those about what arrived, then the signature, then those about what it signs, and
 * last that the login has not been used.
 */
public final class LaunchRules {
  /**
   * The signature is that of a key of the registered platform (Security Framework 1.0, 5.1.3, 1).
   */
  static final String SIGNATURE = "SIGNATURE";

  /** The login ends here, once. */
  static final String STATE_UNUSED = "STATE_UNUSED";

  static final String BROWSER = "BROWSER";

  private static final String ALGORITHM = "ALGORITHM";
  private static final String KEY_ID = "KEY_ID";

  /** Without these there is nothing to verify a signature with. */
  static final Set<String> BEFORE_SIGNATURE = Set.of(ALGORITHM, KEY_ID);

  static final List<Rule<Arrival>> OF_ARRIVAL =
      List.of(
          new Rule<>("LMS_ANSWERED", TokenRules::answered),
          new Rule<>("TOKEN_READABLE", TokenRules::readable),
          new Rule<>(ALGORITHM, TokenRules::algorithm),
          new Rule<>(KEY_ID, TokenRules::keyId),
          new Rule<>("STATE", StateRules::state),
          new Rule<>("STATE_IN_TIME", StateRules::inTime),
          new Rule<>(BROWSER, StateRules::browser),
          new Rule<>("REGISTRATION", StateRules::registration),
          new Rule<>("ISSUER", TokenRules::issuer),
          new Rule<>("AUDIENCE", TokenRules::audience));

  private LaunchRules() {}

  static List<Rule<Verified>> ofClaims(Deployments deployments) {
    return List.of(
        new Rule<>("EXPIRY", TimeRules::expiry),
        new Rule<>("ISSUED", TimeRules::issued),
        new Rule<>("NONCE", ClaimRules::nonce),
        new Rule<>("VERSION", ClaimRules::version),
        new Rule<>("MESSAGE_TYPE", ClaimRules::messageType),
        new Rule<>("DEPLOYMENT", message -> ClaimRules.deployment(message, deployments)),
        new Rule<>("ROLES", ClaimRules::roles),
        new Rule<>("SUBJECT", ClaimRules::subject),
        new Rule<>("CONTEXT", ClaimRules::context),
        new Rule<>("RESOURCE_LINK", MessageRules::resourceLink),
        new Rule<>("DEEP_LINKING", MessageRules::deepLinking),
        new Rule<>("FOR_USER", MessageRules::forUser),
        new Rule<>("LINE_ITEM", MessageRules::lineItem),
        new Rule<>("ALLOWED", MessageRules::allowed),
        new Rule<>("TARGET", MessageRules::target),
        new Rule<>("RETURN_URL", MessageRules::returnUrl));
  }

  /** Returns the names of all rules, in order. */
  public static List<String> names() {
    return Stream.of(
            OF_ARRIVAL.stream().map(Rule::name),
            Stream.of(SIGNATURE),
            ofClaims((registration, id) -> DeploymentState.UNKNOWN).stream().map(Rule::name),
            Stream.of(STATE_UNUSED))
        .flatMap(names -> names)
        .toList();
  }
}
