// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.attendance;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.server.academy.Audit;
import org.mttcourseware.server.catalogue.Catalogue;
import org.mttcourseware.server.catalogue.ProgrammeKey;
import org.mttcourseware.server.catalogue.Shelves;
import org.mttcourseware.server.launch.LtiSession;
import org.mttcourseware.server.live.LiveRooms;
import org.mttcourseware.server.live.Offers;
import org.mttcourseware.server.live.Room;
import org.mttcourseware.server.live.RoomPlace;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.training.Taught;
import org.mttcourseware.server.training.TeacherPages;
import org.mttcourseware.server.web.Json;
import org.mttcourseware.server.web.RefusedException;

/** The part "Live" of the teacher's room: what can be begun, what runs, what ran. */
final class TeacherLive {
  private final Database database;
  private final Shelves shelves;
  private final LiveRooms rooms;
  private final TeacherPages pages;
  private final Audit audit;

  TeacherLive(
      Database database, Shelves shelves, LiveRooms rooms, TeacherPages pages, Audit audit) {
    this.database = database;
    this.shelves = shelves;
    this.rooms = rooms;
    this.pages = pages;
    this.audit = audit;
  }

  /**
   * A room in the list.
   *
   * @param participants all who came in, by whatever way
   * @param present those of them who came in through the course
   */
  public record Line(
      String room, String title, Instant began, boolean runs, int participants, int present) {}

  /** Shows all of it. */
  void show(Context context, LtiSession session, Taught taught) {
    List<Offers.Offer> offers = offers(session, taught);
    List<Line> lines = database.of(session.academy(), rows -> lines(rows, session, taught));
    pages.show(
        context,
        session,
        taught,
        "attendance/live",
        Map.of(
            "here", offers.stream().filter(offer -> isOf(offer, taught)).toList(),
            "elsewhere", offers.stream().filter(offer -> !isOf(offer, taught)).toList(),
            "running", lines.stream().filter(Line::runs).toList(),
            "over", lines.stream().filter(line -> !line.runs()).toList()));
  }

  private static boolean isOf(Offers.Offer offer, Taught taught) {
    return offer.segment().equals(taught.segment());
  }

  private List<Line> lines(AcademyRows rows, LtiSession session, Taught taught) {
    return rooms.ofCourse(rows, taught.context()).stream()
        .map(
            room ->
                new Line(
                    room.id(),
                    rooms.title(room, session.language()),
                    room.created(),
                    room.ended().isEmpty(),
                    rooms.participants(rows, room),
                    Presence.count(rows, room.id())))
        .toList();
  }

  /** Returns the version of the catalogue that the link shows. */
  private Optional<Catalogue> catalogue(LtiSession session, Taught taught) {
    return shelves.find(
        session.academy(),
        new ProgrammeKey(taught.programme(), taught.adaptation()),
        taught.segment());
  }

  private List<Offers.Offer> offers(LtiSession session, Taught taught) {
    return taught.context().isEmpty()
        ? List.of()
        : catalogue(session, taught).stream()
            .flatMap(catalogue -> rooms.offers(catalogue, session.language()).stream())
            .toList();
  }

  /** Begins a session in the course, and tells where its console is. */
  void begin(Context context, LtiSession session, Taught taught) {
    Offers.Offer wanted =
        offers(session, taught).stream()
            .filter(offer -> offer.segment().equals(context.formParam("segment")))
            .filter(offer -> offer.kind().equals(context.formParam("kind")))
            .filter(offer -> offer.id().equals(context.formParam("activity")))
            .findFirst()
            .orElseThrow(() -> new RefusedException(404, "attendance.no-offer"));
    String language =
        catalogue(session, taught)
            .map(catalogue -> catalogue.part(session.language()).language())
            .orElse(session.language());
    LiveRooms.Opened opened =
        database.of(
            session.academy(),
            rows -> {
              LiveRooms.Opened room =
                  rooms.open(
                      rows,
                      wanted.kind(),
                      new RoomPlace(wanted.catalogue(), wanted.segment(), wanted.id()),
                      language,
                      taught.context());
              audit.write(rows, Audit.TEACHER, "attendance.act-begun", room.title());
              return room;
            });
    tell(context, opened, language);
  }

  /** Lets a teacher of the course, whoever began, into the console of a room that runs. */
  void console(Context context, LtiSession session, Taught taught) {
    LiveRooms.Opened opened =
        database.of(
            session.academy(),
            rows -> {
              Room room = rooms.ofCourse(rows, taught.context(), context.pathParam("room"));
              return rooms.again(rows, room.id(), session.language());
            });
    tell(context, opened, session.language());
  }

  /** Told to the script of the page, which opens a window: the ticket goes into no other page. */
  private static void tell(Context context, LiveRooms.Opened opened, String language) {
    context
        .contentType("application/json; charset=utf-8")
        .result(Json.of(Map.of("console", opened.console(language))));
  }
}
