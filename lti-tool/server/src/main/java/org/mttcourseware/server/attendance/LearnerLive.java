// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.attendance;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.server.launch.LtiSession;
import org.mttcourseware.server.launch.SessionRole;
import org.mttcourseware.server.launch.Sessions;
import org.mttcourseware.server.live.LiveRooms;
import org.mttcourseware.server.live.Room;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.Json;
import org.mttcourseware.server.web.RefusedException;
import org.mttcourseware.server.web.Texts;

/** What the learner's room asks for: whether a session runs in the course, and to join it. */
final class LearnerLive {
  private final Database database;
  private final Sessions sessions;
  private final LiveRooms rooms;

  LearnerLive(Database database, Sessions sessions, LiveRooms rooms) {
    this.database = database;
    this.sessions = sessions;
    this.rooms = rooms;
  }

  /** Tells what runs in the course now, in words. */
  void running(Context context) {
    LtiSession session = session(context);
    Texts texts = Texts.in(language(context, session));
    List<Map<String, String>> running =
        database.of(
            session.academy(),
            rows ->
                course(session).stream()
                    .flatMap(course -> rooms.running(rows, course).stream())
                    .map(room -> told(rows, session, room, texts))
                    .toList());
    context
        .contentType("application/json; charset=utf-8")
        .result(Json.of(Map.of("running", running)));
  }

  private Map<String, String> told(AcademyRows rows, LtiSession session, Room room, Texts texts) {
    boolean there =
        learner(session).filter(who -> Presence.isThere(rows, room.id(), who)).isPresent();
    return Map.of(
        "room",
        room.id(),
        "title",
        rooms.title(room, texts.language()),
        "say",
        texts.text(there ? "attendance.you-are-in" : "attendance.runs"),
        "how",
        learner(session).isPresent() ? texts.text("attendance.recorded") : "",
        "do",
        texts.text(there ? "attendance.open-again" : "attendance.join"),
        "failed",
        texts.text("attendance.join-failed"));
  }

  /**
   * Notes that the learner is there, and tells where the session is. The ticket is not given out
   * here: the page that opens asks for one by the code, as any phone does, and nobody knows whose
   * it is.
   */
  void join(Context context) {
    LtiSession session = session(context);
    String language = language(context, session);
    Room room =
        database.of(
            session.academy(),
            rows -> {
              Room found =
                  rooms.ofCourse(
                      rows,
                      course(session).orElseThrow(LearnerLive::none),
                      context.pathParam("room"));
              if (found.ended().isPresent()) {
                throw none();
              }
              learner(session).ifPresent(who -> Presence.note(rows, found.id(), who));
              return found;
            });
    String recorded = learner(session).isPresent() ? "&course" : "";
    context
        .contentType("application/json; charset=utf-8")
        .result(
            Json.of(
                Map.of("address", "/live/" + room.code() + "?language=" + language + recorded)));
  }

  private static RefusedException none() {
    return new RefusedException(404, "live.no-room");
  }

  /** A teacher who looks at the page as a learner does has a console, and is not counted. */
  private LtiSession session(Context context) {
    return sessions.require(context, SessionRole.LEARNER, SessionRole.TEACHER);
  }

  private static Optional<String> course(LtiSession session) {
    return session.role() == SessionRole.LEARNER
        ? Optional.ofNullable(session.context())
        : Optional.empty();
  }

  /** Nobody whom the LMS does not name or only made for trying out was there. */
  private static Optional<String> learner(LtiSession session) {
    return session.testUser() ? Optional.empty() : Optional.ofNullable(session.learner());
  }

  /** The language that the learner reads the lesson in. */
  private static String language(Context context, LtiSession session) {
    String asked = context.queryParam("language");
    return asked != null && asked.matches("[A-Za-z0-9-]{2,35}") ? asked : session.language();
  }
}
