// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a platform answered. */
@SuppressWarnings("ArrayRecordComponent") // A body is read once; nobody compares answers.
public record HttpAnswer(int status, Map<String, List<String>> headers, byte[] body) {

  /** Whether the platform says that it did what was asked. */
  public boolean done() {
    return status >= 200 && status < 300;
  }

  /** Returns all values of a header, whatever the case of its name. */
  public List<String> all(String name) {
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase(name))
        .flatMap(header -> header.getValue().stream())
        .toList();
  }

  /** Returns the first value of a header. */
  public Optional<String> header(String name) {
    return all(name).stream().findFirst();
  }

  /** Returns how long the platform wants to be left alone (RFC 9110, 10.2.3), at most a day. */
  public Optional<Duration> retryAfter(Instant now) {
    return header("Retry-After").flatMap(value -> wait(value.strip(), now));
  }

  private static Optional<Duration> wait(String value, Instant now) {
    if (value.matches("[0-9]{1,9}")) {
      return Optional.of(between(Duration.ofSeconds(Long.parseLong(value))));
    }
    try {
      Instant until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(between(Duration.between(now, until)));
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  private static Duration between(Duration wait) {
    Duration most = Duration.ofDays(1);
    return wait.isNegative() ? Duration.ZERO : wait.compareTo(most) > 0 ? most : wait;
  }

  /** Whether the body is a web page: a login form, a proxy, an error page. */
  public boolean looksLikePage() {
    String start =
        new String(
                body, 0, Math.min(body.length, 200), java.nio.charset.StandardCharsets.ISO_8859_1)
            .stripLeading();
    return start.startsWith("<");
  }
}
