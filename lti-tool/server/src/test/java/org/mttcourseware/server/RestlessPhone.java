// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import java.net.http.HttpRequest;
import java.util.Map;
import org.mttcourseware.server.live.OpenedRoom;
import org.mttcourseware.server.web.Json;

/**
 * A phone that votes, changes its mind and sends each answer twice, at whichever instance answers;
 * it remembers what was acknowledged, and sends again what was not, as the page does.
 */
final class RestlessPhone {
  private final Instances instances;
  private final String room;
  private final int at;
  private final String ticket;
  private long number;
  private String acknowledged = "";

  /**
   * Comes in.
   *
   * @param at the instance it asks first
   */
  RestlessPhone(Instances instances, OpenedRoom room, String code, int at) {
    this.instances = instances;
    this.room = "/live/room/" + room.id();
    this.at = at;
    this.ticket =
        Json.received(call("/live/" + code + "/join", Map.of()).response().body())
            .path("ticket")
            .asText();
  }

  private Instances.Answer call(String path, Map<String, ?> body) {
    return instances.call(
        at,
        path,
        HttpRequest.newBuilder()
            .header("Authorization", "Bearer " + ticket())
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(Json.of(body))));
  }

  private String ticket() {
    return ticket == null ? "" : ticket;
  }

  /** Votes for one after the other of {@code answers}; the last is what counts. */
  void vote(String round, String... answers) {
    for (String answer : answers) {
      number++;
      send(round, answer);
      acknowledged = answer;
      send(round, answer);
    }
  }

  private void send(String round, String answer) {
    int status =
        call(
                room + "/vote",
                Map.of("round", round, "number", number, "answer", new String[] {answer}))
            .response()
            .statusCode();
    if (status != 200) {
      throw new AssertionError("a vote was answered with " + status);
    }
  }

  /** Returns the last answer that the server said it has. */
  String acknowledged() {
    return acknowledged;
  }
}
