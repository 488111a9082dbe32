// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.login;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mttcourseware.lti.Origin;
import org.mttcourseware.lti.Reason;
import org.mttcourseware.lti.Registration;

/**
 * Answers a login initiation with an authentication request (LTI Core 1.3, 5.1.1.2 and 5.1.1.3).
 *
 * <p>The initiation proves nothing: nobody is logged in by it, and nothing is stored.
 */
public final class Login {
  private static final Duration LIFE = Duration.ofMinutes(10);
  private static final int LONGEST = 4096;
  private static final Pattern FRAME = Pattern.compile("[A-Za-z0-9_.:-]{1,100}");
  private static final List<String> REQUIRED = List.of("iss", "login_hint", "target_link_uri");
  private static final List<String> OPTIONAL =
      List.of("lti_message_hint", "client_id", "lti_deployment_id", "lti_storage_target");

  private final Registrations registrations;
  private final States states;
  private final URI redirect;
  private final Origin own;
  private final Clock clock;

  /**
   * @param redirect where the platform sends its answer, exactly as registered there; its origin is
   *     the one that targets must lie on
   */
  public Login(Registrations registrations, States states, URI redirect, Clock clock) {
    this.registrations = registrations;
    this.states = states;
    this.redirect = redirect;
    this.own = Origin.of(redirect).orElseThrow(() -> new IllegalArgumentException(redirect + ""));
    this.clock = clock;
  }

  /**
   * Begins a login.
   *
   * @param parameters of the query or the form, whichever the platform used
   * @param browserSecret a {@link BrowserSecret} that this browser gets as a cookie, in platform
   *     storage, or both
   */
  public LoginAnswer begin(Map<String, String> parameters, String browserSecret) {
    for (String name : REQUIRED) {
      if (value(parameters, name).isEmpty()) {
        return new LoginAnswer.Refused(Reason.LOGIN_PARAMETER_MISSING.refusal(name));
      }
    }
    Map<String, String> received = received(parameters);
    for (Map.Entry<String, String> parameter : received.entrySet()) {
      if (parameter.getValue().length() > LONGEST) {
        return new LoginAnswer.Refused(
            Reason.LOGIN_PARAMETER_TOO_LONG.refusal(parameter.getKey(), LONGEST));
      }
    }
    String wanted = received.getOrDefault("target_link_uri", "");
    Optional<URI> target = Origin.address(wanted).filter(own::holds);
    return target.isPresent()
        ? choose(received, target.get(), browserSecret)
        : new LoginAnswer.Refused(Reason.LOGIN_TARGET_FOREIGN.refusal(wanted, own));
  }

  private static Map<String, String> received(Map<String, String> parameters) {
    Map<String, String> received = new LinkedHashMap<>();
    REQUIRED.forEach(name -> value(parameters, name).ifPresent(value -> received.put(name, value)));
    OPTIONAL.forEach(name -> value(parameters, name).ifPresent(value -> received.put(name, value)));
    return received;
  }

  private static Optional<String> value(Map<String, String> parameters, String name) {
    return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isEmpty());
  }

  private LoginAnswer choose(Map<String, String> received, URI target, String browserSecret) {
    String issuer = received.getOrDefault("iss", "");
    Optional<String> client = value(received, "client_id");
    List<Registration> found =
        registrations.of(issuer, client, value(received, "lti_deployment_id"));
    if (found.size() == 1) {
      return go(found.get(0), received, target, browserSecret);
    }
    if (found.size() > 1) {
      return new LoginAnswer.Refused(Reason.LOGIN_CLIENT_AMBIGUOUS.refusal(issuer));
    }
    boolean issuerKnown =
        client.isPresent()
            && !registrations.of(issuer, Optional.empty(), Optional.empty()).isEmpty();
    return new LoginAnswer.Refused(
        issuerKnown
            ? Reason.LOGIN_CLIENT_UNKNOWN.refusal(issuer, client.get())
            : Reason.LOGIN_ISSUER_UNKNOWN.refusal(issuer));
  }

  private LoginAnswer go(
      Registration registration, Map<String, String> received, URI target, String browserSecret) {
    PendingLogin pending =
        new PendingLogin(
            BrowserSecret.fresh(),
            registration.id(),
            BrowserSecret.fresh(),
            target,
            clock.instant().plus(LIFE),
            BrowserSecret.hash(browserSecret),
            value(received, "lti_storage_target").filter(frame -> FRAME.matcher(frame).matches()),
            received);
    String state = states.seal(pending);
    return new LoginAnswer.Go(
        authorization(registration, received, state, pending.nonce()),
        state,
        pending,
        registration);
  }

  /** The authentication request (LTI Core 1.3, 5.1.1.2; Security Framework 1.0, 5.1.1.2). */
  private URI authorization(
      Registration registration, Map<String, String> received, String state, String nonce) {
    Map<String, String> request = new LinkedHashMap<>();
    request.put("scope", "openid");
    request.put("response_type", "id_token");
    request.put("response_mode", "form_post");
    request.put("prompt", "none");
    request.put("client_id", registration.clientId());
    request.put("redirect_uri", redirect.toString());
    request.put("login_hint", received.getOrDefault("login_hint", ""));
    value(received, "lti_message_hint").ifPresent(hint -> request.put("lti_message_hint", hint));
    request.put("state", state);
    request.put("nonce", nonce);
    String query =
        request.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + encode(entry.getValue()))
            .collect(Collectors.joining("&"));
    URI endpoint = registration.authorizationEndpoint();
    String base = endpoint.toString();
    return URI.create(base + (endpoint.getRawQuery() == null ? "?" : "&") + query);
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
