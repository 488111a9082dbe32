// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.poll;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mttcourseware.server.attendance.LiveCourse;
import org.mttcourseware.server.launch.Sessions;
import org.mttcourseware.server.live.OpenedRoom;
import org.mttcourseware.server.store.RandomIds;
import org.mttcourseware.server.web.Json;

/**
 * Somebody in the room of whom all is known: the phone, its address, its language, the ticket, and
 * who it is in the LMS.
 */
final class KnownPerson {
  private final OpenedRoom room;
  private final String agent;
  private final String address;
  private final String language;
  private final String subject;
  private String session = "";
  private String learner = "";
  private String ticket = "";

  KnownPerson(OpenedRoom room, int number) {
    this.room = room;
    this.agent = "Phone-of-officer-" + number + "-of-the-north-gate";
    this.address = "2001:db8:77:" + number + "::5";
    this.subject = "lms-id-of-officer-" + number;
    this.language = "zu-ZA-x-officer" + number;
  }

  /** Presses "Join" in the course: that this person is there is noted. */
  void launch(LiveCourse course) {
    Sessions.Opened opened = course.learner(subject);
    session = opened.id();
    learner =
        course
            .texts(
                "select learner from lti_session where academy = :academy and id = '"
                    + session
                    + "'")
            .get(0);
    if (course.join(opened, room.id()).statusCode() != 200) {
      throw new AssertionError("the course let nobody join");
    }
  }

  /** Comes in as a browser does: the page, the ticket, the state. */
  void join(String code) {
    send("/live/" + code, "GET", "");
    ticket =
        Json.received(send("/live/" + code + "/join", "POST", "").body()).path("ticket").asText();
    send("/live/room/" + room.id() + "/state?as=phone", "GET", "");
  }

  int vote(String round, long number, String answer) {
    return send(
            "/live/room/" + room.id() + "/vote",
            "POST",
            Json.of(Map.of("round", round, "number", number, "answer", List.of(answer))))
        .statusCode();
  }

  /** Sends what is no vote at all: what is refused must not be told of either. */
  void blunder(String round) {
    send("/live/room/" + room.id() + "/vote", "POST", "{" + agent);
    vote(round, 9, agent + " is no number");
    vote("another", 9, "1");
    send("/live/QQQQQQ", "GET", "");
  }

  private HttpResponse<String> send(String path, String method, String body) {
    return room.send(
        HttpRequest.newBuilder(room.url().resolve(path))
            .header("User-Agent", agent)
            .header("X-Forwarded-For", address)
            .header("Accept-Language", language)
            .header("Accept", "application/json")
            .header("Authorization", "Bearer " + ticket)
            .method(method, HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Returns what would give this person away wherever it stands. */
  Set<String> marks() {
    return new TreeSet<>(
        Set.of(
            agent, address, language, subject, session, learner, ticket, RandomIds.hash(ticket)));
  }

  /** Returns the id that the LMS has for this person. */
  String subject() {
    return subject;
  }

  /** Returns the paper that this person's vote in {@code round} hangs on: the truth to be found. */
  String paper(String round) {
    return Votes.paper(ticket, round);
  }
}
