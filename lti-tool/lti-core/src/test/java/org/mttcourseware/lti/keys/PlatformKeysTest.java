// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mttcourseware.lti.Refusal;
import org.mttcourseware.lti.http.AddressRefusedException;
import org.mttcourseware.lti.http.AnswerTooBigException;
import org.mttcourseware.lti.platform.FakeNet;
import org.mttcourseware.lti.platform.FakePlatform;
import org.mttcourseware.lti.platform.SettableClock;

/**
 * The platform's keys: fetched seldom, kept when it is down, and every failure has its own name.
 */
class PlatformKeysTest {
  private static final RSAKey NEXT_KEY = FakePlatform.key("next-key");

  private final SettableClock clock = new SettableClock();
  private final FakeNet net = new FakeNet();
  private final PlatformKeys keys = new PlatformKeys(net, clock, Runnable::run);

  @BeforeEach
  void publishesOneKey() {
    publish(FakePlatform.KEY);
  }

  private void publish(RSAKey... published) {
    net.at(FakePlatform.KEYS, call -> FakeNet.json(FakePlatform.keySet(published)));
  }

  private String verify(RSAKey signer) {
    SignedToken token =
        (SignedToken) TokenRead.of(FakePlatform.sign(Map.of("sub", "user-1"), signer));
    return keys.verify(URI.create(FakePlatform.KEYS), token).map(Refusal::code).orElse("good");
  }

  private long fetches() {
    return net.callsTo(FakePlatform.KEYS);
  }

  @Test
  void fetchesOnceForManyTokens() {
    for (int times = 0; times < 10; times++) {
      assertEquals("good", verify(FakePlatform.KEY));
    }
    assertEquals(1, fetches());
  }

  @Test
  void keepsKeysAsLongAsThePlatformSaysWithinLimits() {
    assertEquals(Duration.ofMinutes(5), life("no-store"));
    assertEquals(Duration.ofMinutes(5), life("public, max-age=10"));
    assertEquals(Duration.ofHours(2), life("max-age=7200"));
    assertEquals(Duration.ofDays(1), life("max-age=999999999"));
    assertEquals(Duration.ofMinutes(5), life("max-age=-1"));
  }

  private Duration life(String cacheControl) {
    return Duration.between(
        clock.instant(),
        KeySet.never()
            .followedBy(
                List.of(),
                FakeNet.with(FakeNet.json("{}"), "Cache-Control", cacheControl),
                clock.instant())
            .good());
  }

  @Test
  void looksAgainForUnknownKeyOnceAMinute() {
    verify(FakePlatform.KEY);
    publish(FakePlatform.KEY, NEXT_KEY);

    assertEquals("KEY_UNKNOWN", verify(NEXT_KEY));
    assertEquals(1, fetches());

    clock.pass(Duration.ofMinutes(1));
    assertEquals("good", verify(NEXT_KEY));
    assertEquals(2, fetches());

    for (int times = 0; times < 20; times++) {
      assertEquals("KEY_UNKNOWN", verify(FakePlatform.key("made-up-" + times % 2)));
    }
    assertEquals(2, fetches());
  }

  @Test
  void looksAgainWhenTheKeyChangedUnderItsId() {
    verify(FakePlatform.KEY);
    publish(FakePlatform.OTHER_KEY);
    clock.pass(Duration.ofMinutes(2));

    assertEquals("good", verify(FakePlatform.OTHER_KEY));
    assertEquals("SIGNATURE_WRONG", verify(FakePlatform.KEY));
  }

  @Test
  void keepsTheLastGoodKeysWhenThePlatformIsDown() {
    verify(FakePlatform.KEY);
    net.at(
        FakePlatform.KEYS,
        call -> {
          throw new IOException("timed out");
        });
    clock.pass(Duration.ofDays(3));

    assertEquals("good", verify(FakePlatform.KEY));
    assertEquals("KEYS_UNREACHABLE", verify(NEXT_KEY));
  }

  @Test
  void renewsBehindTheScenes() {
    verify(FakePlatform.KEY);
    publish(FakePlatform.KEY, NEXT_KEY);
    clock.pass(Duration.ofMinutes(6));

    assertEquals("good", verify(FakePlatform.KEY));
    assertEquals(2, fetches());
    assertEquals("good", verify(NEXT_KEY));
    assertEquals(2, fetches());
  }

  @Test
  void namesEachFailure() {
    assertEquals(
        "KEYS_UNREACHABLE",
        failure(
            call -> {
              throw new IOException("timed out");
            }));
    assertEquals(
        "KEYS_ADDRESS_REFUSED",
        failure(
            call -> {
              throw new AddressRefusedException("10.0.0.1 is private");
            }));
    assertEquals(
        "KEYS_TOO_BIG",
        failure(
            call -> {
              throw new AnswerTooBigException("over 256 KB");
            }));
    assertEquals("KEYS_TOO_BIG", failure(call -> FakeNet.json(" ".repeat(300_000))));
    assertEquals("KEYS_STATUS", failure(call -> FakeNet.answer(302, "text/html", "")));
    assertEquals("KEYS_STATUS", failure(call -> FakeNet.page(404)));
    assertEquals("KEYS_NOT_JSON", failure(call -> FakeNet.page(200)));
    assertEquals("KEYS_NOT_JSON", failure(call -> FakeNet.json("[".repeat(3000))));
    assertEquals("KEYS_NOT_JSON", failure(call -> FakeNet.json("{\"keys\":5}")));
    assertEquals(
        "KEYS_TOO_BIG", failure(call -> FakeNet.json("{\"keys\":[" + "{},".repeat(50) + "{}]}")));
    assertEquals("KEY_UNKNOWN", failure(call -> FakeNet.json("{\"keys\":[]}")));
  }

  private String failure(FakeNet.Site site) {
    FakeNet own = new FakeNet();
    own.at(FakePlatform.KEYS, site);
    SignedToken token = (SignedToken) TokenRead.of(FakePlatform.sign(Map.of()));
    return new PlatformKeys(own, clock, Runnable::run)
        .verify(URI.create(FakePlatform.KEYS), token)
        .orElseThrow()
        .code();
  }

  @Test
  void asksNotAtEachLaunchWhenNothingCame() {
    net.at(
        FakePlatform.KEYS,
        call -> {
          throw new IOException("timed out");
        });
    for (int times = 0; times < 10; times++) {
      assertEquals("KEYS_UNREACHABLE", verify(FakePlatform.KEY));
    }
    assertEquals(1, fetches());

    publishesOneKey();
    clock.pass(Duration.ofSeconds(10));
    assertEquals("good", verify(FakePlatform.KEY));
  }

  @Test
  void takesOnlyStrongRsaKeysForSignatures() {
    BigInteger small = BigInteger.ONE.shiftLeft(1023).setBit(0);
    String n = FakePlatform.KEY.getModulus().toString();
    for (String jwk :
        List.of(
            "{\"kty\":\"EC\",\"kid\":\"platform-key\"}",
            jwk(n, "AQAB", "\"use\":\"enc\","),
            jwk(n, "AQAB", "\"alg\":\"RS512\","),
            jwk(n, "Aw".repeat(40), ""),
            jwk(n, "AQ", ""),
            jwk(n, "!", ""),
            jwk(Base64.getUrlEncoder().encodeToString(small.toByteArray()), "AQAB", ""),
            jwk("f".repeat(4000), "AQAB", ""))) {
      assertEquals("KEY_UNKNOWN", failure(call -> FakeNet.json("{\"keys\":[" + jwk + "]}")), jwk);
    }
    net.at(
        FakePlatform.KEYS,
        call ->
            FakeNet.json(
                "{\"keys\":[1,{\"kty\":\"EC\"}," + jwk(n, "AQAB", "\"use\":\"sig\",") + "]}"));
    assertEquals("good", verify(FakePlatform.KEY));
  }

  private static String jwk(String n, String e, String more) {
    return "{\"kty\":\"RSA\",\"kid\":\"platform-key\","
        + more
        + "\"n\":\""
        + n
        + "\",\"e\":\""
        + e
        + "\"}";
  }

  @Test
  void asksOnceHoweverManyWait() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    net.at(
        FakePlatform.KEYS,
        call -> {
          asked.countDown();
          await(go);
          return FakeNet.json(FakePlatform.keySet(FakePlatform.KEY));
        });
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<String>> answers = new ArrayList<>();
    for (int thread = 0; thread < 8; thread++) {
      answers.add(threads.submit(() -> verify(FakePlatform.KEY)));
    }
    asked.await();
    go.countDown();
    for (Future<String> answer : answers) {
      assertEquals("good", answer.get());
    }
    threads.shutdown();
    assertTrue(fetches() == 1, fetches() + " fetches");
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
  }
}
