// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.register;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.mttcourseware.lti.Origin;
import org.mttcourseware.lti.Reason;
import org.mttcourseware.lti.Registration;
import org.mttcourseware.lti.http.Http;
import org.mttcourseware.lti.http.HttpCall;
import org.mttcourseware.lti.http.JsonCall;
import org.mttcourseware.lti.json.JsonObject;

/**
 * Registers this tool with a platform (Dynamic Registration 1.0). The application lets only
 * somebody begin who holds an invitation of its administrator, shows what {@link #read} found, and
 * keeps the result inactive until it is confirmed.
 */
public final class DynamicRegistration {
  private static final int LIMIT = 256 * 1024;
  private static final String JSON = "application/json";
  private static final JsonCall CONFIGURATION =
      new JsonCall(
          Reason.CONFIGURATION_UNREACHABLE,
          Reason.CONFIGURATION_ADDRESS_REFUSED,
          Reason.CONFIGURATION_TOO_BIG,
          Reason.CONFIGURATION_STATUS,
          Reason.CONFIGURATION_NOT_JSON);
  private static final JsonCall REGISTRATION =
      new JsonCall(
          Reason.REGISTRATION_UNREACHABLE,
          Reason.REGISTRATION_ADDRESS_REFUSED,
          Reason.REGISTRATION_TOO_BIG,
          Reason.REGISTRATION_STATUS,
          Reason.REGISTRATION_NOT_JSON);

  private final Http http;
  private final Clock clock;
  private final boolean development;

  /**
   * @param development lets plain http through, for a platform on the same machine
   */
  public DynamicRegistration(Http http, Clock clock, boolean development) {
    this.http = http;
    this.clock = clock;
    this.development = development;
  }

  /**
   * Reads and checks a configuration.
   *
   * @param openidConfiguration the address that the platform's browser brought
   * @param token the {@code registration_token}, if it brought one: some platforms want it here too
   */
  public ConfigurationAnswer read(String openidConfiguration, Optional<String> token) {
    Optional<URI> address =
        Origin.address(openidConfiguration)
            .filter(uri -> development || "https".equalsIgnoreCase(uri.getScheme()));
    if (address.isEmpty()) {
      return new ConfigurationAnswer.Refused(
          Reason.CONFIGURATION_ADDRESS_UNSAFE.refusal(openidConfiguration));
    }
    JsonCall.Answer answer =
        CONFIGURATION.send(
            http, authorised(HttpCall.get(address.get(), JSON), token), LIMIT, clock.instant());
    return answer instanceof JsonCall.Got got
        ? new ConfigurationReader(address.get(), got.object(), development).read()
        : new ConfigurationAnswer.Refused(((JsonCall.Failed) answer).refusal());
  }

  /**
   * Registers.
   *
   * @param id our own name for the registration that comes of it
   */
  public RegistrationAnswer register(
      String id, PlatformConfiguration platform, Optional<String> token, ToolDescription tool) {
    HttpCall call =
        HttpCall.sending(
            "POST",
            platform.registrationEndpoint(),
            JSON,
            JSON,
            new RegistrationJson(platform, tool).write());
    JsonCall.Answer answer =
        REGISTRATION.send(http, authorised(call, token), LIMIT, clock.instant());
    return answer instanceof JsonCall.Got got
        ? registered(id, platform, got.object())
        : new RegistrationAnswer.Refused(((JsonCall.Failed) answer).refusal());
  }

  private static RegistrationAnswer registered(
      String id, PlatformConfiguration platform, JsonObject answer) {
    Optional<String> clientId = answer.text("client_id").filter(text -> text.length() <= 255);
    if (clientId.isEmpty()) {
      return new RegistrationAnswer.Refused(Reason.REGISTRATION_CLIENT_ID_MISSING.refusal());
    }
    Registration registration =
        new Registration(
            id,
            platform.issuer(),
            clientId.get(),
            platform.authorizationEndpoint(),
            platform.tokenEndpoint(),
            platform.jwksUri(),
            platform.tokenAudience());
    Optional<String> deploymentId =
        answer
            .object(RegistrationJson.TOOL)
            .flatMap(tool -> tool.text("deployment_id"))
            .filter(text -> text.length() <= 255);
    Set<String> granted =
        answer.text("scope").map(scopes -> Set.of(scopes.split("\\s+"))).orElse(Set.of());
    return new RegistrationAnswer.Registered(registration, deploymentId, granted);
  }

  private static HttpCall authorised(HttpCall call, Optional<String> token) {
    return token
        .filter(text -> text.matches("[\\x21-\\x7e]+"))
        .map(text -> call.with("Authorization", "Bearer " + text))
        .orElse(call);
  }
}
