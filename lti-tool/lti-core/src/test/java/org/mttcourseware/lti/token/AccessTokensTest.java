// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.mttcourseware.lti.Registration;
import org.mttcourseware.lti.Scopes;
import org.mttcourseware.lti.http.AddressRefusedException;
import org.mttcourseware.lti.platform.FakeNet;
import org.mttcourseware.lti.platform.FakePlatform;
import org.mttcourseware.lti.platform.FakeServices;

/** Client credentials with a signed assertion (Security Framework 1.0, 4.1). */
class AccessTokensTest {
  private static final Set<String> SCOPES = Set.of(Scopes.SCORE, Scopes.LINE_ITEM);

  private final FakeServices services = new FakeServices();
  private final Registration registration = FakePlatform.registration();

  private TokenAnswer.Token token() {
    return assertInstanceOf(TokenAnswer.Token.class, services.tokens.token(registration, SCOPES));
  }

  private long fetches() {
    return services.net.callsTo(FakePlatform.TOKENS);
  }

  @Test
  void asksWithSignedAssertion() {
    token();
    Map<String, String> form = FakeServices.form(services.net.last());
    Map<String, Object> assertion = FakeServices.claims(form.get("client_assertion"));
    long now = services.clock.instant().getEpochSecond();

    assertEquals("client_credentials", form.get("grant_type"));
    assertEquals(
        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        form.get("client_assertion_type"));
    assertEquals(Scopes.LINE_ITEM + " " + Scopes.SCORE, form.get("scope"));
    assertEquals(FakePlatform.CLIENT, assertion.get("iss"));
    assertEquals(FakePlatform.CLIENT, assertion.get("sub"));
    assertEquals(FakePlatform.TOKENS, assertion.get("aud"));
    assertEquals(now, assertion.get("iat"));
    assertEquals(now + 300, assertion.get("exp"));
    assertTrue(assertion.get("jti").toString().length() > 20);
    assertTrue(services.net.last().headers().containsKey("User-Agent"));
  }

  @Test
  void namesTheAudienceThatThePlatformWants() {
    Registration other =
        new Registration(
            "b",
            registration.issuer(),
            registration.clientId(),
            registration.authorizationEndpoint(),
            registration.tokenEndpoint(),
            registration.jwksUri(),
            Optional.of("https://api.example.org/auth/token"));
    services.tokens.token(other, SCOPES);

    Map<String, String> form = FakeServices.form(services.net.last());
    assertEquals(
        "https://api.example.org/auth/token",
        FakeServices.claims(form.get("client_assertion")).get("aud"));
  }

  @Test
  void keepsTokenUntilAMinuteBeforeItsEnd() {
    TokenAnswer.Token first = token();
    services.clock.pass(Duration.ofMinutes(59).minusSeconds(1));
    assertEquals(first, token());
    services.clock.pass(Duration.ofSeconds(1));
    assertNotEquals(first, token());
    assertEquals(2, fetches());
  }

  @Test
  void keepsOneTokenForEachSetOfScopes() {
    token();
    services.tokens.token(registration, Set.of(Scopes.SCORE));
    services.tokens.token(registration, Set.of(Scopes.LINE_ITEM, Scopes.SCORE));

    assertEquals(2, fetches());
  }

  @Test
  void dropsOnlyTheRefusedToken() {
    TokenAnswer.Token first = token();
    services.tokens.drop(registration, SCOPES, first);
    TokenAnswer.Token second = token();
    services.tokens.drop(registration, SCOPES, first);

    assertEquals(second, token());
    assertEquals(2, fetches());
  }

  @Test
  void asksOnceHoweverManyWait() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<TokenAnswer.Token>> answers = new ArrayList<>();
    for (int thread = 0; thread < 8; thread++) {
      answers.add(threads.submit(this::token));
    }
    for (Future<TokenAnswer.Token> answer : answers) {
      answer.get();
    }
    threads.shutdown();

    assertEquals(1, fetches());
  }

  @Test
  void sharesOneFailureAmongThoseWhoWaited() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    services.net.at(
        FakePlatform.TOKENS,
        call -> {
          asked.countDown();
          try {
            go.await();
          } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
          }
          throw new IOException("timed out");
        });
    Thread first = new Thread(() -> services.tokens.token(registration, SCOPES));
    first.start();
    asked.await();
    Thread second = new Thread(() -> services.tokens.token(registration, SCOPES));
    second.start();
    while (second.getState() != Thread.State.BLOCKED) {
      Thread.onSpinWait();
    }
    go.countDown();
    first.join();
    second.join();

    assertEquals(1, fetches());
    services.tokens.token(registration, SCOPES);
    assertEquals(2, fetches());
  }

  @Test
  void namesEachFailure() {
    assertFailure(
        "ACCESS_UNREACHABLE",
        true,
        call -> {
          throw new IOException("timed out");
        });
    assertFailure(
        "ACCESS_ADDRESS_REFUSED",
        false,
        call -> {
          throw new AddressRefusedException("private");
        });
    assertFailure("ACCESS_NOT_JSON", true, call -> FakeNet.page(200));
    assertFailure("ACCESS_STATUS", false, call -> FakeNet.page(404));
    assertFailure(
        "ACCESS_STATUS",
        false,
        call -> FakeNet.answer(400, "application/json", "{\"error\":\"invalid_client\"}"));
    assertFailure("ACCESS_STATUS", true, call -> FakeNet.page(503));
    assertFailure("ACCESS_INCOMPLETE", false, call -> FakeNet.json("{}"));
    assertFailure(
        "ACCESS_INCOMPLETE", false, call -> FakeNet.json("{\"access_token\":\"a\\r\\nX: y\"}"));
    assertFailure("ACCESS_TOO_BIG", false, call -> FakeNet.json(" ".repeat(100_000)));
  }

  private void assertFailure(String code, boolean retryable, FakeNet.Site site) {
    services.net.at(FakePlatform.TOKENS, site);
    TokenAnswer.Failed failed =
        assertInstanceOf(TokenAnswer.Failed.class, services.tokens.token(registration, SCOPES));

    assertEquals(code, failed.refusal().code());
    assertEquals(retryable, failed.retryable());
  }

  @Test
  void saysWhatThePlatformSaid() {
    services.net.at(
        FakePlatform.TOKENS,
        call -> FakeNet.answer(400, "application/json", "{\"error\":\"invalid_client\"}"));
    TokenAnswer.Failed failed = (TokenAnswer.Failed) services.tokens.token(registration, SCOPES);

    assertEquals(
        "The LMS gave no access token: https://lms.example.org/token answered with status 400. It"
            + " said: invalid_client",
        failed.refusal().found());
  }

  @Test
  void hearsHowLongToWait() {
    services.net.at(
        FakePlatform.TOKENS,
        call -> FakeNet.with(FakeNet.answer(429, "text/plain", ""), "Retry-After", "17"));
    TokenAnswer.Failed failed = (TokenAnswer.Failed) services.tokens.token(registration, SCOPES);

    assertEquals(Optional.of(Duration.ofSeconds(17)), failed.retryAfter());
  }

  @Test
  void storesWhatWasGranted() {
    services.net.at(
        FakePlatform.TOKENS,
        call ->
            FakeNet.json(
                "{\"access_token\":\"t\",\"scope\":\""
                    + Scopes.SCORE
                    + "\",\"expires_in\":\"x\"}"));

    assertEquals(Set.of(Scopes.SCORE), token().scopes());
    assertFalse(token().toString().contains("\"t\""));
  }
}
