// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.token;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.lti.Claims;
import org.mttcourseware.lti.Reason;
import org.mttcourseware.lti.Registration;
import org.mttcourseware.lti.http.Http;
import org.mttcourseware.lti.http.HttpCall;
import org.mttcourseware.lti.http.JsonCall;
import org.mttcourseware.lti.json.JsonObject;
import org.mttcourseware.lti.keys.ToolKeys;
import org.mttcourseware.lti.login.BrowserSecret;

/**
 * Access tokens by client credentials with a signed assertion (Security Framework 1.0, 4.1; RFC
 * 7523), kept until a minute before they expire; one request at a time for each set of scopes.
 */
public final class AccessTokens {
  private static final int LIMIT = 64 * 1024;
  private static final Duration ASSERTION_LIFE = Duration.ofMinutes(5);
  private static final Duration MARGIN = Duration.ofMinutes(1);
  private static final long SHORTEST = 60;
  private static final long USUAL = 3600;
  private static final long LONGEST = 86_400;
  private static final JsonCall CALL =
      new JsonCall(
          Reason.ACCESS_UNREACHABLE,
          Reason.ACCESS_ADDRESS_REFUSED,
          Reason.ACCESS_TOO_BIG,
          Reason.ACCESS_STATUS,
          Reason.ACCESS_NOT_JSON);

  private final Http http;
  private final ToolKeys keys;
  private final Clock clock;
  private final Map<Wanted, Slot> slots = new ConcurrentHashMap<>();

  private record Wanted(Registration registration, Set<String> scopes) {}

  private record Held(TokenAnswer.Token token, Instant until) {}

  /** The lock of one request, how often it was made, and what came of it. */
  private static final class Slot {
    private volatile int requests;
    private @Nullable Held held;
    private TokenAnswer.@Nullable Failed failed;
  }

  public AccessTokens(Http http, ToolKeys keys, Clock clock) {
    this.http = http;
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * Returns a token for {@code scopes}; ask only for those that a launch of this platform listed.
   */
  public TokenAnswer token(Registration registration, Set<String> scopes) {
    Slot slot = slot(registration, scopes);
    int before = slot.requests;
    synchronized (slot) {
      if (slot.held != null && clock.instant().isBefore(slot.held.until())) {
        return slot.held.token();
      }
      // Who waited while another asked in vain does not ask as well: a platform that hangs would
      // hold up each of many threads in turn.
      if (slot.failed != null && slot.requests != before) {
        return slot.failed;
      }
      TokenAnswer answer = fetch(registration, new TreeSet<>(scopes), slot);
      slot.failed = answer instanceof TokenAnswer.Failed failed ? failed : null;
      slot.requests = slot.requests + 1;
      return answer;
    }
  }

  /** Forgets {@code token}, because the platform refused it; a newer one stays. */
  public void drop(Registration registration, Set<String> scopes, TokenAnswer.Token token) {
    Slot slot = slot(registration, scopes);
    synchronized (slot) {
      if (slot.held != null && slot.held.token().value().equals(token.value())) {
        slot.held = null;
      }
    }
  }

  private Slot slot(Registration registration, Set<String> scopes) {
    return slots.computeIfAbsent(
        new Wanted(registration, Set.copyOf(scopes)), wanted -> new Slot());
  }

  private TokenAnswer fetch(Registration registration, Set<String> scopes, Slot slot) {
    Instant now = clock.instant();
    HttpCall call =
        HttpCall.sending(
            "POST",
            registration.tokenEndpoint(),
            "application/x-www-form-urlencoded",
            "application/json",
            form(registration, scopes, now));
    JsonCall.Answer answer = CALL.send(http, call, LIMIT, now);
    if (answer instanceof JsonCall.Failed failed) {
      return new TokenAnswer.Failed(failed.refusal(), failed.retryable(), failed.retryAfter());
    }
    JsonObject body = ((JsonCall.Got) answer).object();
    String value = body.exact("access_token").orElse("");
    // A token goes into a header: what could end the header is no token (RFC 6750, 2.1).
    if (!value.matches("[\\x21-\\x7e]+")) {
      return new TokenAnswer.Failed(
          Reason.ACCESS_INCOMPLETE.refusal(registration.tokenEndpoint()), false, Optional.empty());
    }
    TokenAnswer.Token token = new TokenAnswer.Token(value, granted(body, scopes));
    slot.held = new Held(token, now.plusSeconds(life(body)).minus(MARGIN));
    return token;
  }

  private String form(Registration registration, Set<String> scopes, Instant now) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "client_credentials");
    form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    form.put("client_assertion", assertion(registration, now));
    form.put("scope", String.join(" ", scopes));
    return form.entrySet().stream()
        .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private String assertion(Registration registration, Instant now) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put(Claims.ISSUER, registration.clientId());
    claims.put(Claims.SUBJECT, registration.clientId());
    claims.put(
        Claims.AUDIENCE,
        registration.tokenAudience().orElseGet(() -> registration.tokenEndpoint().toString()));
    claims.put(Claims.ISSUED, now.getEpochSecond());
    claims.put(Claims.EXPIRES, now.plus(ASSERTION_LIFE).getEpochSecond());
    claims.put(Claims.TOKEN_ID, BrowserSecret.fresh());
    return keys.sign(claims);
  }

  private static Set<String> granted(JsonObject body, Set<String> asked) {
    return body.text("scope").map(scopes -> Set.of(scopes.split("\\s+"))).orElse(asked);
  }

  private static long life(JsonObject body) {
    long told = body.whole("expires_in").orElse(USUAL);
    return Math.max(SHORTEST, Math.min(told, LONGEST));
  }
}
