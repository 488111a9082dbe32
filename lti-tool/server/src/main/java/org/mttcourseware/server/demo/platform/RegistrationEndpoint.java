// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mttcourseware.server.demo.course.Campus;
import org.mttcourseware.server.demo.course.Misbehaviour;
import org.mttcourseware.server.demo.course.RegisteredTool;
import org.mttcourseware.server.store.RandomIds;
import org.mttcourseware.server.web.Feature;
import org.mttcourseware.server.web.Json;

/** Tells what the LMS can, and registers tools by themselves (Dynamic Registration 1.0). */
final class RegistrationEndpoint implements Feature {
  private final Campus campus;
  private final Addresses addresses;
  private final Once<String> invitations;

  RegistrationEndpoint(Campus campus, Addresses addresses, Once<String> invitations) {
    this.campus = campus;
    this.addresses = addresses;
    this.invitations = invitations;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get("/.well-known/openid-configuration", context -> context.json(configuration()));
    routes.post("/lti/register", this::register);
  }

  private Map<String, Object> configuration() {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("issuer", addresses.issuer());
    told.put("authorization_endpoint", addresses.authorization());
    told.put("token_endpoint", addresses.token());
    told.put("jwks_uri", addresses.keys());
    told.put("registration_endpoint", addresses.registration());
    told.put("token_endpoint_auth_methods_supported", List.of("private_key_jwt"));
    told.put("token_endpoint_auth_signing_alg_values_supported", List.of("RS256"));
    told.put("id_token_signing_alg_values_supported", List.of("RS256"));
    told.put("scopes_supported", scopes());
    told.put("response_types_supported", List.of("id_token"));
    told.put("subject_types_supported", List.of("public"));
    told.put(
        "claims_supported",
        List.of("iss", "sub", "name", "given_name", "family_name", "email", "locale"));
    if (campus.on(Misbehaviour.OWN_AUDIENCE)) {
      told.put("authorization_server", TokenEndpoint.OWN_AUDIENCE);
    }
    told.put(Claim.PLATFORM_CONFIGURATION, platform());
    return told;
  }

  private static List<String> scopes() {
    List<String> scopes = new ArrayList<>(List.of("openid"));
    scopes.addAll(TokenEndpoint.SCOPES);
    return scopes;
  }

  private static Map<String, Object> platform() {
    return Map.of(
        "product_family_code",
        "mtt-demo",
        "version",
        "1.0",
        "messages_supported",
        List.of(
            Map.of("type", "LtiResourceLinkRequest"),
            Map.of("type", "LtiDeepLinkingRequest", "placements", List.of("ContentArea"))),
        "variables",
        List.of("User.id", "Context.id", "Context.id.history", "ResourceLink.id.history"));
  }

  private void register(Context context) {
    String header = String.valueOf(context.header("Authorization"));
    boolean invited =
        header.startsWith("Bearer ")
            && invitations.take(header.substring("Bearer ".length())).isPresent();
    if (!invited && !campus.on(Misbehaviour.NO_REGISTRATION_TOKEN)) {
      context.status(401).json(Map.of("error", "invalid_token"));
      return;
    }
    JsonNode asked = Json.received(context.body());
    String fault = fault(asked);
    if (!fault.isEmpty()) {
      context
          .status(400)
          .json(Map.of("error", "invalid_client_metadata", "error_description", fault));
      return;
    }
    context.json(answer(asked, keep(asked)));
  }

  /** Returns what Moodle would miss. */
  private static String fault(JsonNode asked) {
    for (String name :
        List.of(
            "response_types", "initiate_login_uri", "redirect_uris", "client_name", "jwks_uri")) {
      if (asked.path(name).isMissingNode() || asked.path(name).isEmpty() == isArray(name)) {
        return name + " is missing";
      }
    }
    if (!asked.path("token_endpoint_auth_method").asText().equals("private_key_jwt")) {
      return "token_endpoint_auth_method is not private_key_jwt";
    }
    JsonNode tool = asked.path(Claim.TOOL_CONFIGURATION);
    String target = tool.path("target_link_uri").asText();
    return target.isEmpty() || !tool.path("domain").asText().equals(domain(target))
        ? "domain is not that of target_link_uri"
        : "";
  }

  private static boolean isArray(String name) {
    return name.equals("response_types") || name.equals("redirect_uris");
  }

  private static String domain(String url) {
    try {
      return String.valueOf(URI.create(url).getAuthority());
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }

  private RegisteredTool keep(JsonNode asked) {
    JsonNode configuration = asked.path(Claim.TOOL_CONFIGURATION);
    String target = configuration.path("target_link_uri").asText();
    String picking = target;
    for (JsonNode message : configuration.path("messages")) {
      if (message.path("type").asText().equals("LtiDeepLinkingRequest")) {
        picking = message.path("target_link_uri").asText(target);
      }
    }
    Map<String, String> custom = new LinkedHashMap<>();
    configuration
        .path("custom_parameters")
        .properties()
        .forEach(one -> custom.put(one.getKey(), one.getValue().asText()));
    List<String> redirects = new ArrayList<>();
    asked.path("redirect_uris").forEach(uri -> redirects.add(uri.asText()));
    RegisteredTool tool =
        new RegisteredTool(
            RandomIds.id(),
            campus.numbers().next(),
            asked.path("client_name").asText(),
            asked.path("initiate_login_uri").asText(),
            target,
            picking,
            redirects,
            asked.path("jwks_uri").asText(),
            custom,
            false);
    campus.tools().put(tool);
    return tool;
  }

  private JsonNode answer(JsonNode asked, RegisteredTool tool) {
    ObjectNode answer = asked.deepCopy();
    answer.put("client_id", tool.clientId());
    if (!campus.on(Misbehaviour.NO_DEPLOYMENT_TOLD)
        && answer.path(Claim.TOOL_CONFIGURATION) instanceof ObjectNode configuration) {
      configuration.put("deployment_id", tool.deploymentId());
    }
    return answer;
  }
}
