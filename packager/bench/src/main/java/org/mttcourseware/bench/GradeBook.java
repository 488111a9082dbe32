// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A gradebook that fails one call in five, and remembers what arrived in which order. */
final class GradeBook {
  private static final int FAILS_EVERY = 5;
  private static final Pattern FIELD =
      Pattern.compile("\"(userId|timestamp)\"\\s*:\\s*\"([^\"]*)\"");

  private final AtomicInteger calls = new AtomicInteger();
  private final Map<String, List<String>> arrived = new ConcurrentHashMap<>();

  void receive(HttpExchange exchange) throws IOException {
    if (exchange.getRequestMethod().equals("GET")) {
      LtiPlatform.answer(exchange, 200, lineItem(exchange));
      return;
    }
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    if (calls.incrementAndGet() % FAILS_EVERY == 0) {
      LtiPlatform.answer(exchange, 503, "{}");
      return;
    }
    String user = "";
    String timestamp = "";
    Matcher field = FIELD.matcher(body);
    while (field.find()) {
      if (field.group(1).equals("userId")) {
        user = field.group(2);
      } else {
        timestamp = field.group(2);
      }
    }
    List<String> of =
        arrived.computeIfAbsent(
            exchange.getRequestURI().getPath() + " " + user, key -> new ArrayList<>());
    synchronized (of) {
      of.add(timestamp);
    }
    LtiPlatform.answer(exchange, 200, "{}");
  }

  private static String lineItem(HttpExchange exchange) {
    String path = exchange.getRequestURI().getPath();
    return "{\"id\":\"http://"
        + exchange.getRequestHeaders().getFirst("Host")
        + path
        + "\",\"label\":\"A column\",\"scoreMaximum\":100,\"resourceLinkId\":\"link-"
        + path.substring(path.lastIndexOf('/') + 1)
        + "\"}";
  }

  /** Returns how many (line item, learner) have a grade. */
  int graded() {
    return arrived.size();
  }

  /** Returns how many scores came a second time, or older than one before them. */
  long doubledOrOutOfOrder() {
    return arrived.values().stream()
        .mapToLong(
            times -> {
              long wrong = 0;
              for (int i = 1; i < times.size(); i++) {
                wrong += times.get(i).compareTo(times.get(i - 1)) <= 0 ? 1 : 0;
              }
              return wrong;
            })
        .sum();
  }

  /** Returns how many calls came, those that failed among them. */
  int calls() {
    return calls.get();
  }

  /** Forgets everything. */
  void clear() {
    calls.set(0);
    arrived.clear();
  }
}
