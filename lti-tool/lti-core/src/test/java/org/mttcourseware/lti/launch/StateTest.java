// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.mttcourseware.lti.Verdict;
import org.mttcourseware.lti.login.BrowserSecret;
import org.mttcourseware.lti.login.LoginAnswer;
import org.mttcourseware.lti.platform.FakePlatform;
import org.mttcourseware.lti.platform.FakeTool;

/**
 * The login that a message ends: once, in time, in the same browser (Security Framework, 5.1.1).
 */
class StateTest {
  private final FakeTool tool = new FakeTool();
  private final LoginAnswer.Go go = tool.begin();
  private final String token = FakePlatform.sign(FakePlatform.launch(go.pending(), tool.now()));

  @Test
  void refusesReplay() {
    assertEquals("Accepted", FakeTool.code(tool.receive(token, go.state())));
    LaunchAnswer again = tool.receive(token, go.state());

    assertEquals("STATE_USED", FakeTool.code(again));
    assertEquals(Verdict.FAILED, FakeTool.outcome(again, "STATE_UNUSED").verdict());
  }

  @Test
  void refusesStateOfAnotherLogin() {
    assertEquals("NONCE_DIFFERS", FakeTool.code(tool.receive(token, tool.begin().state())));
  }

  @Test
  void refusesForgedState() {
    String state = go.state();
    char last = state.charAt(state.length() - 3);
    String forged =
        state.substring(0, state.length() - 3)
            + (last == 'A' ? 'B' : 'A')
            + state.substring(state.length() - 2);

    assertEquals("STATE_UNKNOWN", FakeTool.code(tool.receive(token, forged)));
    assertEquals("STATE_UNKNOWN", FakeTool.code(tool.receive(token, "made-up")));
    assertEquals("STATE_UNKNOWN", FakeTool.code(tool.receive(token, "\u0000 !")));
    assertEquals("STATE_MISSING", FakeTool.code(tool.receive(token, "")));
  }

  @Test
  void refusesAfterTenMinutes() {
    tool.clock.pass(Duration.ofMinutes(10));
    String late = FakePlatform.sign(FakePlatform.launch(go.pending(), tool.now()));

    LaunchAnswer answer = tool.receive(late, go.state());

    assertEquals("STATE_EXPIRED", FakeTool.code(answer));
    assertEquals(Verdict.PASSED, FakeTool.outcome(answer, "SIGNATURE").verdict());
  }

  @Test
  void refusesWhenTheRegistrationIsGone() {
    tool.registered.clear();

    assertEquals("REGISTRATION_GONE", FakeTool.code(tool.receive(token, go.state())));
  }

  @Test
  void refusesAnotherBrowser() {
    BrowserProof other = new BrowserProof.Secrets(Set.of(BrowserSecret.fresh()));

    assertEquals("BROWSER_DIFFERS", FakeTool.code(tool.receive(token, go.state(), other)));
    assertEquals(
        "BROWSER_NOT_PROVED",
        FakeTool.code(tool.receive(token, go.state(), new BrowserProof.None())));
    assertTrue(tool.used.isEmpty());
  }

  @Test
  void acceptsTheRightSecretAmongSeveral() {
    BrowserProof several = new BrowserProof.Secrets(Set.of(BrowserSecret.fresh(), tool.secret));

    assertEquals("Accepted", FakeTool.code(tool.receive(token, go.state(), several)));
  }

  @Test
  void neverAcceptsLoginWithoutSecret() {
    LoginAnswer.Go open = (LoginAnswer.Go) tool.login.begin(FakeTool.parameters(), "");
    String message = FakePlatform.sign(FakePlatform.launch(open.pending(), tool.now()));

    BrowserProof empty = new BrowserProof.Secrets(Set.of(""));
    assertEquals("BROWSER_DIFFERS", FakeTool.code(tool.receive(message, open.state(), empty)));
  }

  @Test
  void asksForProofWherePlatformOffersStorage() {
    LoginAnswer.Go stored = tool.beginWithStorage();
    String message = FakePlatform.sign(FakePlatform.launch(stored.pending(), tool.now()));

    LaunchAnswer first = tool.receive(message, stored.state(), new BrowserProof.None());
    LaunchAnswer.ProofWanted wanted = assertInstanceOf(LaunchAnswer.ProofWanted.class, first);
    assertEquals(stored.pending(), wanted.login());
    assertTrue(tool.used.isEmpty());

    BrowserProof proof = new BrowserProof.Secrets(Set.of(tool.secret), true);
    assertEquals("Accepted", FakeTool.code(tool.receive(message, stored.state(), proof)));
    assertEquals("STATE_USED", FakeTool.code(tool.receive(message, stored.state(), proof)));
  }

  @Test
  void refusesWrongSecretFromStorage() {
    LoginAnswer.Go stored = tool.beginWithStorage();
    String message = FakePlatform.sign(FakePlatform.launch(stored.pending(), tool.now()));
    BrowserProof wrong = new BrowserProof.Secrets(Set.of(BrowserSecret.fresh()), true);

    assertEquals("BROWSER_DIFFERS", FakeTool.code(tool.receive(message, stored.state(), wrong)));
  }

  @Test
  void asksForNoProofOfBadMessage() {
    LoginAnswer.Go stored = tool.beginWithStorage();
    String forged =
        FakePlatform.sign(
            FakePlatform.launch(stored.pending(), tool.now()), FakePlatform.OTHER_KEY);

    assertEquals(
        "SIGNATURE_WRONG",
        FakeTool.code(tool.receive(forged, stored.state(), new BrowserProof.None())));
  }

  @Test
  void acceptsOneOfManyAtOnce() throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(16);
    List<Future<String>> answers = new ArrayList<>();
    for (int thread = 0; thread < 16; thread++) {
      answers.add(
          threads.submit(
              () -> {
                start.await();
                return FakeTool.code(tool.receive(token, go.state()));
              }));
    }
    start.countDown();
    List<String> codes = new ArrayList<>();
    for (Future<String> answer : answers) {
      codes.add(answer.get());
    }
    threads.shutdown();

    assertEquals(1, codes.stream().filter("Accepted"::equals).count());
    assertEquals(15, codes.stream().filter("STATE_USED"::equals).count());
  }

  @Test
  void tellsErrorsOfThePlatform() {
    assertEquals("LMS_LOGIN_REQUIRED", error("login_required", "no session"));
    assertEquals("LMS_ERROR", error("invalid_request", "redirect \u0007 uri"));
  }

  private String error(String error, String description) {
    LaunchAnswer answer =
        tool.verifier.receive(
            new AuthenticationResponse(
                "",
                go.state(),
                Optional.of(error),
                Optional.of(description),
                new BrowserProof.None()));
    LaunchAnswer.Refused refused = (LaunchAnswer.Refused) answer;
    assertEquals(FakePlatform.registration(), refused.registration().orElseThrow());
    assertTrue(refused.refusal().found().chars().noneMatch(Character::isISOControl));
    return refused.refusal().code();
  }
}
