// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.lti.Reason;
import org.mttcourseware.lti.RuleOutcome;
import org.mttcourseware.lti.Verdict;
import org.mttcourseware.lti.launch.AuthenticationResponse;
import org.mttcourseware.lti.launch.LaunchAnswer;
import org.mttcourseware.lti.launch.LaunchVerifier;
import org.mttcourseware.lti.login.PendingLogin;
import org.mttcourseware.lti.login.States;
import org.mttcourseware.server.academy.KnownDeployments;

/** {@code /lti/launch}: the message of the LMS, judged; then a room, or a calm sentence. */
final class LaunchEndpoint {
  private final LaunchVerifier verifier;
  private final States states;
  private final Entrance entrance;
  private final LaunchPages pages;
  private final LaunchRecords records;
  private final KnownDeployments deployments;
  private final Gate gate;

  LaunchEndpoint(
      LaunchVerifier verifier,
      States states,
      Entrance entrance,
      LaunchPages pages,
      LaunchRecords records,
      KnownDeployments deployments,
      Gate gate) {
    this.verifier = verifier;
    this.states = states;
    this.entrance = entrance;
    this.pages = pages;
    this.records = records;
    this.deployments = deployments;
    this.gate = gate;
  }

  void receive(Context context) {
    if (!gate.admits(context)) {
      pages.busy(context);
      return;
    }
    Map<String, String> parameters = Parameters.of(context);
    AuthenticationResponse response =
        new AuthenticationResponse(
            parameters.getOrDefault("id_token", ""),
            parameters.getOrDefault("state", ""),
            Optional.ofNullable(parameters.get("error")),
            Optional.ofNullable(parameters.get("error_description")),
            Proof.shown(context, parameters));
    LaunchAnswer answer = verifier.receive(response);
    if (answer instanceof LaunchAnswer.Accepted accepted) {
      enter(context, accepted, response, Proof.way(context, parameters));
    } else if (answer instanceof LaunchAnswer.ProofWanted wanted) {
      pages.proof(
          context,
          wanted.login(),
          wanted.launch().registration(),
          response.idToken(),
          response.state());
    } else if (answer instanceof LaunchAnswer.Refused refused) {
      refuse(context, refused, response);
    }
  }

  private void enter(
      Context context,
      LaunchAnswer.Accepted accepted,
      AuthenticationResponse response,
      Proof proof) {
    login(response).ifPresent(login -> BrowserCookies.forget(context, login));
    Entered entered = entrance.enter(accepted, proof);
    if (entered instanceof Entered.Open open) {
      context.redirect(open.address(), HttpStatus.SEE_OTHER);
    } else if (entered instanceof Entered.NothingChosen nothing) {
      pages.nothingChosen(context, accepted.launch().registration(), nothing);
    } else if (entered instanceof Entered.Refused refused) {
      pages.refused(
          context,
          refused.refusal(),
          records.refused(accepted.launch(), refused.refusal(), refused.outcomes(), proof),
          Optional.of(accepted.launch().registration()),
          Optional.empty());
    }
  }

  private void refuse(
      Context context, LaunchAnswer.Refused refused, AuthenticationResponse response) {
    if (onlyDeploymentUnknown(refused.outcomes())) {
      deployments.hold(
          refused.registration().orElseThrow().id(), refused.deploymentId().orElseThrow());
    }
    String number = records.refused(refused);
    pages.refused(context, refused.refusal(), number, refused.registration(), login(response));
  }

  private Optional<PendingLogin> login(AuthenticationResponse response) {
    return response.state().isEmpty() ? Optional.empty() : states.open(response.state());
  }

  /** Held for an administrator only if nothing else was wrong: a real launch by a real browser. */
  private static boolean onlyDeploymentUnknown(List<RuleOutcome> outcomes) {
    List<RuleOutcome> failed =
        outcomes.stream().filter(it -> it.verdict() == Verdict.FAILED).toList();
    return failed.size() == 1
        && failed.get(0).refusal().orElseThrow().code().equals(Reason.DEPLOYMENT_UNKNOWN.name());
  }
}
