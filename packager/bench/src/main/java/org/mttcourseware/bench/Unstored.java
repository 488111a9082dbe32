// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mttcourseware.lti.Registration;
import org.mttcourseware.lti.http.HttpAnswer;
import org.mttcourseware.lti.keys.PlatformKeys;
import org.mttcourseware.lti.launch.AuthenticationResponse;
import org.mttcourseware.lti.launch.BrowserProof;
import org.mttcourseware.lti.launch.DeploymentState;
import org.mttcourseware.lti.launch.LaunchAnswer;
import org.mttcourseware.lti.launch.LaunchVerifier;
import org.mttcourseware.lti.login.Login;
import org.mttcourseware.lti.login.LoginAnswer;
import org.mttcourseware.lti.login.Registrations;
import org.mttcourseware.lti.login.SealedStates;

/** Launches through the rules alone, in this process: no HTTP, no database. */
final class Unstored {
  private static final int LAUNCHES = 4_000;
  private static final URI REDIRECT = URI.create("http://localhost/lti/launch");

  private final LtiPlatform platform;
  private final Login login;
  private final LaunchVerifier verifier;

  Unstored(LtiPlatform platform) {
    this.platform = platform;
    Registration registration =
        new Registration(
            "bench",
            platform.address(),
            LtiPlatform.CLIENT_ID,
            URI.create(platform.address() + "/auth"),
            URI.create(platform.address() + "/token"),
            URI.create(platform.address() + "/jwks"),
            Optional.empty());
    Registrations one = new One(registration);
    Set<String> used = ConcurrentHashMap.newKeySet();
    SealedStates states = new SealedStates(List.of(new byte[32]), (id, expires) -> used.add(id));
    HttpAnswer keys =
        new HttpAnswer(200, Map.of(), platform.jwks().getBytes(StandardCharsets.UTF_8));
    this.login = new Login(one, states, REDIRECT, Clock.systemUTC());
    this.verifier =
        new LaunchVerifier(
            states,
            one,
            new PlatformKeys(call -> keys, Clock.systemUTC(), Runnable::run),
            (known, deployment) -> DeploymentState.APPROVED,
            Clock.systemUTC());
  }

  private record One(Registration registration) implements Registrations {
    @Override
    public List<Registration> of(
        String issuer, Optional<String> clientId, Optional<String> deploymentId) {
      return List.of(registration);
    }

    @Override
    public Optional<Registration> byId(String id) {
      return Optional.of(registration);
    }
  }

  /** Returns the milliseconds of processor time of one launch, when the code is warm. */
  double launchMillis() throws Skipped {
    round();
    return round();
  }

  private double round() throws Skipped {
    List<AuthenticationResponse> responses = new ArrayList<>();
    for (int number = 0; number < LAUNCHES; number++) {
      responses.add(response(number));
    }
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    for (AuthenticationResponse response : responses) {
      if (!(verifier.receive(response) instanceof LaunchAnswer.Accepted)) {
        throw new Skipped("a good launch was refused");
      }
    }
    return (threads.getCurrentThreadCpuTime() - before) / 1e6 / LAUNCHES;
  }

  private AuthenticationResponse response(int number) throws Skipped {
    LoginAnswer answer =
        login.begin(
            Map.of(
                "iss",
                platform.address(),
                "login_hint",
                "1",
                "target_link_uri",
                REDIRECT.toString()),
            "secret");
    if (!(answer instanceof LoginAnswer.Go go)) {
      throw new Skipped("a good login was refused");
    }
    String token =
        platform.sign(
            LtiClaims.json(platform.address(), nonce(go), REDIRECT.toString(), number, 1, "m0-s0"));
    return new AuthenticationResponse(
        token,
        go.state(),
        Optional.empty(),
        Optional.empty(),
        new BrowserProof.Secrets(Set.of("secret")));
  }

  private static String nonce(LoginAnswer.Go go) {
    return Arrays.stream(go.authorization().getRawQuery().split("&"))
        .filter(pair -> pair.startsWith("nonce="))
        .map(pair -> URLDecoder.decode(pair.substring(6), StandardCharsets.UTF_8))
        .findFirst()
        .orElse("");
  }
}
