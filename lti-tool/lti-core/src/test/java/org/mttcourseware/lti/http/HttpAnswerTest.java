// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HttpAnswerTest {
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  private static Optional<Duration> wait(String value) {
    return new HttpAnswer(429, Map.of("retry-after", List.of(value)), new byte[0]).retryAfter(NOW);
  }

  @Test
  void readsHowLongToWait() {
    assertEquals(Optional.of(Duration.ofSeconds(30)), wait("30"));
    assertEquals(Optional.of(Duration.ofMinutes(5)), wait("Sun, 1 Mar 2026 10:05:00 GMT"));
    assertEquals(Optional.of(Duration.ZERO), wait("Sun, 1 Mar 2026 09:00:00 GMT"));
    assertEquals(Optional.of(Duration.ofDays(1)), wait("999999999"));
    assertEquals(Optional.empty(), wait("-5"));
    assertEquals(Optional.empty(), wait("soon"));
  }

  @Test
  void namesUsInEveryCall() {
    HttpCall call = HttpCall.get(URI.create("https://lms.example.org"), "application/json");

    assertEquals("MTT-Courseware-LTI/1.0", call.with("A", "b").headers().get("User-Agent"));
  }
}
