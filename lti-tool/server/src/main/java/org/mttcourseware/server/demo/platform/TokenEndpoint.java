// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jwt.JWTParser;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.text.ParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mttcourseware.server.demo.course.Campus;
import org.mttcourseware.server.demo.course.Misbehaviour;
import org.mttcourseware.server.demo.course.RegisteredTool;
import org.mttcourseware.server.web.Feature;
import org.mttcourseware.server.web.Json;

/** Gives access tokens for signed assertions (Security Framework 4.1, RFC 7523). */
final class TokenEndpoint implements Feature {
  static final List<String> SCOPES =
      List.of(
          Claim.SCOPE_COLUMNS,
          Claim.SCOPE_COLUMNS_READ,
          Claim.SCOPE_RESULTS,
          Claim.SCOPE_SCORES,
          Claim.SCOPE_ROSTER);
  static final String OWN_AUDIENCE = "urn:demo-lms:token";
  private static final String ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  private final Campus campus;
  private final Addresses addresses;
  private final AccessTokens tokens;
  private final ToolSignature signature;
  private final Set<String> usedAssertions = ConcurrentHashMap.newKeySet();

  TokenEndpoint(Campus campus, Addresses addresses, AccessTokens tokens, ToolSignature signature) {
    this.campus = campus;
    this.addresses = addresses;
    this.tokens = tokens;
    this.signature = signature;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.post("/lti/token", this::answer);
  }

  private void answer(Context context) {
    if (campus.on(Misbehaviour.PRIVATE_ADDRESS_REFUSED)) {
      HtmlAnswer.notFound(context);
      return;
    }
    if (!"client_credentials".equals(context.formParam("grant_type"))
        || !ASSERTION.equals(context.formParam("client_assertion_type"))) {
      refuse(context, "unsupported_grant_type", "");
      return;
    }
    String assertion = String.valueOf(context.formParam("client_assertion"));
    Optional<RegisteredTool> tool = issuer(assertion).flatMap(campus.tools()::find);
    if (tool.isEmpty() || !tool.get().active()) {
      refuse(context, "invalid_client", "no active tool has that client id");
      return;
    }
    try {
      check(signature.claims(tool.get(), assertion, audience()));
    } catch (BadTokenException refused) {
      refuse(context, "invalid_client", refused.reason());
      return;
    }
    give(context, tool.get());
  }

  private void check(JsonNode claims) throws BadTokenException {
    if (!claims.path("sub").asText().equals(claims.path("iss").asText())) {
      throw new BadTokenException("'sub' is not the client id");
    }
    String id = claims.path("jti").asText();
    if (id.isEmpty() || !usedAssertions.add(id)) {
      throw new BadTokenException("'jti' is missing or was used before");
    }
  }

  private String audience() {
    return campus.on(Misbehaviour.OWN_AUDIENCE) ? OWN_AUDIENCE : addresses.token();
  }

  private void give(Context context, RegisteredTool tool) {
    Set<String> granted = new LinkedHashSet<>();
    Arrays.stream(String.valueOf(context.formParam("scope")).split(" "))
        .filter(SCOPES::contains)
        .forEach(granted::add);
    if (campus.on(Misbehaviour.SCOPES_WITHHELD)) {
      granted.remove(Claim.SCOPE_SCORES);
    }
    if (granted.isEmpty()) {
      refuse(context, "invalid_scope", "");
      return;
    }
    context.contentType(
        campus.on(Misbehaviour.TOKEN_AS_HTML) ? "text/html; charset=utf-8" : "application/json");
    context.result(
        Json.of(
            Map.of(
                "access_token", tokens.give(tool.clientId(), granted),
                "token_type", "Bearer",
                "expires_in", AccessTokens.LASTS.toSeconds(),
                "scope", String.join(" ", granted))));
  }

  private static Optional<String> issuer(String assertion) {
    try {
      return Optional.ofNullable(JWTParser.parse(assertion).getJWTClaimsSet().getIssuer());
    } catch (ParseException malformed) {
      return Optional.empty();
    }
  }

  private static void refuse(Context context, String error, String why) {
    context.status(error.equals("invalid_client") ? 401 : 400);
    context.json(Map.of("error", error, "error_description", why));
  }
}
