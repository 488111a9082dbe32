// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.platform;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.mttcourseware.lti.Registration;
import org.mttcourseware.lti.RuleOutcome;
import org.mttcourseware.lti.keys.PlatformKeys;
import org.mttcourseware.lti.keys.ToolKey;
import org.mttcourseware.lti.keys.ToolKeyStore;
import org.mttcourseware.lti.keys.ToolKeys;
import org.mttcourseware.lti.launch.AuthenticationResponse;
import org.mttcourseware.lti.launch.BrowserProof;
import org.mttcourseware.lti.launch.DeploymentState;
import org.mttcourseware.lti.launch.LaunchAnswer;
import org.mttcourseware.lti.launch.LaunchVerifier;
import org.mttcourseware.lti.login.BrowserSecret;
import org.mttcourseware.lti.login.Login;
import org.mttcourseware.lti.login.LoginAnswer;
import org.mttcourseware.lti.login.Registrations;
import org.mttcourseware.lti.login.SealedStates;

/** This library put together, with all its stores in memory. */
public final class FakeTool {
  public static final String ORIGIN = "https://tool.example.org";
  public static final String TARGET = ORIGIN + "/open?segment=mrz";

  public final SettableClock clock = new SettableClock();
  public final FakeNet net = new FakeNet();
  public final String secret = BrowserSecret.fresh();
  public final List<Registration> registered =
      new ArrayList<>(List.of(FakePlatform.registration()));
  public final Map<String, DeploymentState> deployments =
      new HashMap<>(Map.of(FakePlatform.DEPLOYMENT, DeploymentState.APPROVED));
  public final Set<String> used = ConcurrentHashMap.newKeySet();
  public final SealedStates states =
      new SealedStates(
          List.of("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8)),
          (id, expires) -> used.add(id));
  public final PlatformKeys platformKeys = new PlatformKeys(net, clock, Runnable::run);
  public final Login login =
      new Login(registrations(), states, URI.create(ORIGIN + "/lti/launch"), clock);
  public final LaunchVerifier verifier =
      new LaunchVerifier(
          states,
          registrations(),
          platformKeys,
          (registration, id) -> deployments.getOrDefault(id, DeploymentState.UNKNOWN),
          clock);

  public FakeTool() {
    net.at(FakePlatform.KEYS, call -> FakeNet.json(FakePlatform.keySet(FakePlatform.KEY)));
  }

  private Registrations registrations() {
    return new Registrations() {
      @Override
      public List<Registration> of(
          String issuer, Optional<String> clientId, Optional<String> deploymentId) {
        return registered.stream()
            .filter(known -> known.issuer().equals(issuer))
            .filter(known -> clientId.isEmpty() || clientId.get().equals(known.clientId()))
            .toList();
      }

      @Override
      public Optional<Registration> byId(String id) {
        return registered.stream().filter(known -> known.id().equals(id)).findFirst();
      }
    };
  }

  public static ToolKeys keys(SettableClock clock) {
    return new ToolKeys(store(new ArrayList<>()), clock);
  }

  public static ToolKeyStore store(List<ToolKey> keys) {
    return new ToolKeyStore() {
      @Override
      public List<ToolKey> all() {
        return List.copyOf(keys);
      }

      @Override
      public void add(ToolKey key) {
        keys.add(key);
      }

      @Override
      public void remove(String kid) {
        keys.removeIf(key -> key.kid().equals(kid));
      }
    };
  }

  public long now() {
    return clock.instant().getEpochSecond();
  }

  public static Map<String, String> parameters() {
    Map<String, String> parameters = new HashMap<>();
    parameters.put("iss", FakePlatform.ISSUER);
    parameters.put("login_hint", "hint 1");
    parameters.put("target_link_uri", TARGET);
    parameters.put("client_id", FakePlatform.CLIENT);
    parameters.put("lti_message_hint", "{\"cmid\":\"4\"}");
    return parameters;
  }

  public LoginAnswer.Go begin() {
    return (LoginAnswer.Go) login.begin(parameters(), secret);
  }

  public LoginAnswer.Go beginWithStorage() {
    Map<String, String> parameters = parameters();
    parameters.put("lti_storage_target", "_parent");
    return (LoginAnswer.Go) login.begin(parameters, secret);
  }

  /** A whole launch whose message was changed by {@code change}. */
  public LaunchAnswer launch(Consumer<Map<String, Object>> change) {
    LoginAnswer.Go go = begin();
    Map<String, Object> claims = FakePlatform.launch(go.pending(), now());
    change.accept(claims);
    return receive(FakePlatform.sign(claims), go.state());
  }

  /** A whole request for content whose message was changed by {@code change}. */
  public LaunchAnswer deepLink(Consumer<Map<String, Object>> change) {
    LoginAnswer.Go go = begin();
    Map<String, Object> claims = FakePlatform.deepLinking(go.pending(), now());
    change.accept(claims);
    return receive(FakePlatform.sign(claims), go.state());
  }

  /** The answer to a post by the browser that began the login. */
  public LaunchAnswer receive(String token, String state) {
    return receive(token, state, new BrowserProof.Secrets(Set.of(secret)));
  }

  public LaunchAnswer receive(String token, String state, BrowserProof proof) {
    return verifier.receive(
        new AuthenticationResponse(token, state, Optional.empty(), Optional.empty(), proof));
  }

  /** The code of a refusal, or the name of the other answer. */
  public static String code(LaunchAnswer answer) {
    return answer instanceof LaunchAnswer.Refused refused
        ? refused.refusal().code()
        : answer.getClass().getSimpleName();
  }

  public static RuleOutcome outcome(LaunchAnswer answer, String rule) {
    return answer.outcomes().stream()
        .filter(outcome -> outcome.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }
}
