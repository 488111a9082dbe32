// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import org.mttcourseware.server.demo.course.RegisteredTool;
import org.mttcourseware.server.web.Json;

/** Checks what a tool signed, with the keys that the tool publishes. */
final class ToolSignature {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final long SKEW_SECONDS = 60;

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final Clock clock;

  ToolSignature(Clock clock) {
    this.clock = clock;
  }

  /**
   * Returns the claims of {@code token}.
   *
   * @throws BadTokenException with the reason, for the page or the answer
   */
  JsonNode claims(RegisteredTool tool, String token, String audience) throws BadTokenException {
    try {
      JWSObject signed = JWSObject.parse(token);
      verify(signed, tool);
      JsonNode claims = Json.received(signed.getPayload().toString());
      check(claims, tool, audience);
      return claims;
    } catch (ParseException malformed) {
      throw new BadTokenException("it is no signed token");
    }
  }

  private void verify(JWSObject signed, RegisteredTool tool) throws BadTokenException {
    if (!JWSAlgorithm.RS256.equals(signed.getHeader().getAlgorithm())) {
      throw new BadTokenException("it is not signed with RS256");
    }
    JWK key = keys(tool).getKeyByKeyId(String.valueOf(signed.getHeader().getKeyID()));
    if (key == null) {
      throw new BadTokenException("the tool publishes no key of its key id");
    }
    try {
      if (!signed.verify(new RSASSAVerifier(key.toRSAKey()))) {
        throw new BadTokenException("its signature is wrong");
      }
    } catch (JOSEException unusable) {
      throw new BadTokenException("the tool's key cannot be used");
    }
  }

  private JWKSet keys(RegisteredTool tool) throws BadTokenException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(tool.jwksUri())).timeout(PATIENCE).build();
    try {
      return JWKSet.parse(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    } catch (IOException | ParseException unreadable) {
      throw new BadTokenException("the tool's keys cannot be read");
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      throw new BadTokenException("the LMS ends");
    }
  }

  private void check(JsonNode claims, RegisteredTool tool, String audience)
      throws BadTokenException {
    long now = clock.instant().getEpochSecond();
    if (!claims.path("iss").asText().equals(tool.clientId())) {
      throw new BadTokenException("'iss' is not the client id");
    }
    if (!names(claims.path("aud"), audience)) {
      throw new BadTokenException("'aud' is not " + audience);
    }
    if (claims.path("exp").asLong() + SKEW_SECONDS < now) {
      throw new BadTokenException("it is over");
    }
    if (!claims.path("iat").isNumber() || claims.path("iat").asLong() - SKEW_SECONDS > now) {
      throw new BadTokenException("it is of the future");
    }
  }

  private static boolean names(JsonNode audiences, String audience) {
    if (audiences.isTextual()) {
      return audiences.asText().equals(audience);
    }
    for (JsonNode one : audiences) {
      if (one.asText().equals(audience)) {
        return true;
      }
    }
    return false;
  }
}
