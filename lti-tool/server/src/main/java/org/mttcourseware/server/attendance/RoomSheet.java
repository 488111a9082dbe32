// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.attendance;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mttcourseware.server.academy.Audit;
import org.mttcourseware.server.academy.Dates;
import org.mttcourseware.server.grades.LiveColumn;
import org.mttcourseware.server.grades.Outbox;
import org.mttcourseware.server.launch.LtiSession;
import org.mttcourseware.server.live.LiveRooms;
import org.mttcourseware.server.live.Room;
import org.mttcourseware.server.live.Saved;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.training.Names;
import org.mttcourseware.server.training.Taught;
import org.mttcourseware.server.training.TeacherPages;
import org.mttcourseware.server.web.Json;
import org.mttcourseware.server.web.Texts;

/**
 * The record of one live session in the teacher's room: who was there, marks for them, and what the
 * session came to, without names.
 */
final class RoomSheet {
  private final Given given;

  /**
   * What it is made of.
   *
   * @param keptDays how long the record of a session is kept; 0 for ever
   */
  record Given(
      Database database,
      LiveRooms rooms,
      Outbox outbox,
      TeacherPages pages,
      Names names,
      Audit audit,
      int keptDays) {}

  RoomSheet(Given given) {
    this.given = given;
  }

  /** Shows it. */
  void show(Context context, LtiSession session, Taught taught) {
    show(context, session, taught, "", Marks.USUAL);
  }

  private void show(
      Context context, LtiSession session, Taught taught, String said, double maximum) {
    Map<String, Object> names = new HashMap<>();
    given
        .database()
        .change(
            session.academy(),
            rows -> {
              Room room = room(rows, context, taught);
              List<Attendee> there = Attendee.all(rows, room.id());
              names.put("live", room);
              names.put("running", room.ended().isEmpty());
              names.put("ended", room.ended().orElse(room.created()));
              names.put("liveTitle", given.rooms().title(room, session.language()));
              names.put("participants", given.rooms().participants(rows, room));
              names.put("there", there);
              names.put("gradebook", Outbox.mayAddColumns(rows, taught.link()));
              names.put("types", given.rooms().savedAs(room));
              names.put("maximum", released(there, maximum));
            });
    names.put("keptDays", given.keptDays());
    names.put("said", said);
    given.pages().show(context, session, taught, "attendance/sheet", names);
  }

  /** What was given out before is out of this. */
  private static double released(List<Attendee> there, double otherwise) {
    for (Attendee one : there) {
      if (one.mark() != null) {
        return one.mark().maximum();
      }
    }
    return otherwise;
  }

  private Room room(AcademyRows rows, Context context, Taught taught) {
    return given.rooms().ofCourse(rows, taught.context(), context.pathParam("room"));
  }

  /** Tells the names of those who were there, and of those of the course who were not. */
  void names(Context context, LtiSession session, Taught taught) {
    Map<String, String> learners =
        given
            .database()
            .of(
                session.academy(),
                rows -> subjects(rows, room(rows, context, taught).id(), taught.platform()));
    Names.Shown shown = given.names().of(taught, learners);
    String note = shown.note().isEmpty() ? "" : TeacherPages.texts(session).text(shown.note());
    context
        .contentType("application/json")
        .result(Json.of(Map.of("names", shown.names(), "others", shown.others(), "note", note)));
  }

  /** Our ids of those who were there, by what the LMS calls them. */
  private static Map<String, String> subjects(AcademyRows rows, String room, String platform) {
    return rows.query(
            """
            select s.subject, s.id from live_presence p join learner s on s.id = p.learner
            where p.academy = :academy and p.room = :room and s.platform = :platform""")
        .bind("room", room)
        .bind("platform", platform)
        .map((row, context) -> Map.entry(row.getString("subject"), row.getString("id")))
        .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
  }

  /** Sends marks to the gradebook; who was not there has none. */
  void release(Context context, LtiSession session, Taught taught) {
    Texts texts = TeacherPages.texts(session);
    Marks[] read = new Marks[1];
    int sent =
        given
            .database()
            .of(
                session.academy(),
                rows -> {
                  Room room = room(rows, context, taught);
                  read[0] = Marks.of(context, Attendee.all(rows, room.id()));
                  return release(rows, room, taught, read[0], texts);
                });
    Marks marks = read[0];
    String said =
        !marks.problem().isEmpty()
            ? texts.text(marks.problem(), marks.maximum())
            : sent == 0
                ? texts.text("attendance.said-nothing")
                : texts.text("attendance.said-released", sent);
    show(context, session, taught, said, marks.maximum());
  }

  private int release(AcademyRows rows, Room room, Taught taught, Marks marks, Texts texts) {
    if (marks.given().isEmpty() || !Outbox.mayAddColumns(rows, taught.link())) {
      return 0;
    }
    LiveColumn column =
        new LiveColumn(room.id(), taught.link(), label(room, texts), marks.maximum());
    int sent = 0;
    // In one order for all: two teachers at once do not wait for each other.
    for (Map.Entry<String, Double> mark : new TreeMap<>(marks.given()).entrySet()) {
      if (given.outbox().release(rows, column, mark.getKey(), mark.getValue())) {
        sent++;
      }
    }
    if (sent > 0) {
      given.audit().write(rows, Audit.TEACHER, "attendance.act-released", column.label());
    }
    return sent;
  }

  /** The title and the day: a gradebook has many columns. */
  private String label(Room room, Texts texts) {
    return texts.text(
        "attendance.column",
        given.rooms().title(room, texts.language()),
        Dates.day(room.created(), texts.language()));
  }

  /** Hands out what the session came to. */
  void save(Context context, LtiSession session, Taught taught, String type) {
    Saved saved =
        given
            .database()
            .of(
                session.academy(),
                rows ->
                    given
                        .rooms()
                        .saved(rows, room(rows, context, taught), type, session.language()));
    context.header("Content-Disposition", "attachment; filename=\"live." + type + "\"");
    context.contentType(saved.type()).result(saved.bytes());
  }
}
