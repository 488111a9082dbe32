// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.insight;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mttcourseware.lti.Registration;
import org.mttcourseware.lti.Scopes;
import org.mttcourseware.lti.http.Http;
import org.mttcourseware.lti.http.HttpAnswer;
import org.mttcourseware.lti.http.HttpCall;
import org.mttcourseware.lti.keys.ToolKeys;
import org.mttcourseware.lti.token.AccessTokens;
import org.mttcourseware.lti.token.TokenAnswer;
import org.mttcourseware.server.web.Texts;

/**
 * Asks of one platform what a launch and a grade will need, without either: its key set, an access
 * token, its clock; and of ourselves whether an LMS can reach us.
 */
final class SelfTest {
  private static final Duration TOLERATED = Duration.ofSeconds(60);
  private static final Set<Integer> USUAL_PORTS = Set.of(-1, 80, 443);

  private final Http http;
  private final ToolKeys keys;
  private final URI publicUrl;
  private final Clock clock;

  SelfTest(Http http, ToolKeys keys, URI publicUrl, Clock clock) {
    this.http = http;
    this.keys = keys;
    this.publicUrl = publicUrl;
    this.clock = clock;
  }

  /** Returns what was found, in the order in which a launch would meet it. */
  List<Judged> run(Registration platform, long pending, Texts texts) {
    List<Judged> found = new ArrayList<>();
    found.add(address(texts));
    found.add(port(texts));
    found.addAll(keySet(platform, texts));
    found.add(token(platform, texts));
    found.add(
        pending == 0
            ? passed("test-deployments", texts)
            : failed("test-deployments", texts, pending));
    return found;
  }

  private Judged address(Texts texts) {
    try {
      for (InetAddress address : InetAddress.getAllByName(publicUrl.getHost())) {
        if (address.isLoopbackAddress()
            || address.isSiteLocalAddress()
            || address.isLinkLocalAddress()) {
          return failed("test-address", texts, publicUrl.getHost(), address.getHostAddress());
        }
      }
      return passed("test-address", texts);
    } catch (UnknownHostException unknown) {
      return failed("test-address", texts, publicUrl.getHost(), "?");
    }
  }

  private Judged port(Texts texts) {
    boolean usual = USUAL_PORTS.contains(publicUrl.getPort());
    boolean secure = "https".equals(publicUrl.getScheme());
    return usual && secure
        ? passed("test-port", texts)
        : failed("test-port", texts, publicUrl.toString());
  }

  private List<Judged> keySet(Registration platform, Texts texts) {
    URI uri = platform.jwksUri();
    try {
      HttpAnswer answer = http.send(HttpCall.get(uri, "application/json"));
      if (!answer.done() || answer.looksLikePage()) {
        return List.of(failed("test-keys", texts, uri.toString(), "HTTP " + answer.status()));
      }
      return List.of(passed("test-keys", texts), clock(answer, texts));
    } catch (IOException unreachable) {
      return List.of(
          failed("test-keys", texts, uri.toString(), String.valueOf(unreachable.getMessage())));
    }
  }

  private Judged clock(HttpAnswer answer, Texts texts) {
    Optional<Instant> theirs = answer.header("Date").flatMap(SelfTest::time);
    if (theirs.isEmpty()) {
      return Judged.of("TEST_CLOCK", "SKIPPED", "", "", texts);
    }
    Duration apart = Duration.between(theirs.get(), clock.instant()).abs();
    return apart.compareTo(TOLERATED) <= 0
        ? passed("test-clock", texts)
        : failed("test-clock", texts, apart.toSeconds());
  }

  private static Optional<Instant> time(String date) {
    try {
      return Optional.of(
          ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }

  private Judged token(Registration platform, Texts texts) {
    // Asked anew each time: a token in the cache would prove nothing about now.
    TokenAnswer answer = new AccessTokens(http, keys, clock).token(platform, Set.of(Scopes.SCORE));
    if (answer instanceof TokenAnswer.Failed none) {
      return Judged.of(
          "TEST_TOKEN", "FAILED", none.refusal().found(), none.refusal().mend(), texts);
    }
    return passed("test-token", texts);
  }

  private static Judged passed(String test, Texts texts) {
    return Judged.of(test, "PASSED", "", "", texts);
  }

  private static Judged failed(String test, Texts texts, Object... found) {
    return Judged.of(
        test,
        "FAILED",
        texts.text("insight." + test + "-found", found),
        texts.text("insight." + test + "-mend"),
        texts);
  }
}
