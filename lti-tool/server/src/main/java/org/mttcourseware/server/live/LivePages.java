// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.server.academy.AdminPages;
import org.mttcourseware.server.academy.Desk;
import org.mttcourseware.server.academy.Form;
import org.mttcourseware.server.academy.Visit;
import org.mttcourseware.server.catalogue.Catalogue;
import org.mttcourseware.server.catalogue.Shelves;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.RefusedException;

/**
 * The page "Live" of an academy, {@code /admin/a/{academy}/live}: begins a session without an LMS,
 * and brings a trainer back into one.
 */
final class LivePages {
  private static final int MOST_ROOMS = 30;

  private final Database database;
  private final Desk desk;
  private final AdminPages pages;
  private final Shelves shelves;
  private final RoomPolls polls;
  private final Rooms rooms;

  LivePages(
      Database database,
      Desk desk,
      AdminPages pages,
      Shelves shelves,
      RoomPolls polls,
      Rooms rooms) {
    this.database = database;
    this.desk = desk;
    this.pages = pages;
    this.shelves = shelves;
    this.polls = polls;
    this.rooms = rooms;
  }

  /** A room in the list. */
  public record Line(String id, String title, String code, java.time.Instant created) {}

  void routes(RoutesConfig routes) {
    desk.get(routes, "/live", this::list);
    desk.post(routes, "/live", this::open);
    desk.post(routes, "/live/{room}/console", this::console);
  }

  private void list(Context context, Visit visit) {
    String language = visit.texts().language();
    List<RoomPolls.Offer> offers = new ArrayList<>();
    shelves
        .shown(visit.academyId())
        .forEach(catalogue -> offers.addAll(RoomPolls.in(catalogue, language)));
    List<Line> lines =
        database.of(visit.academyId(), rows -> Rooms.newest(rows, MOST_ROOMS)).stream()
            .map(room -> new Line(room.id(), title(room, language), room.code(), room.created()))
            .toList();
    pages.show(context, visit, "live/list", Map.of("offers", offers, "rooms", lines));
  }

  private String title(Room room, String language) {
    try {
      return polls.of(room.catalogue(), room.segment(), room.activity(), language).title();
    } catch (RefusedException gone) {
      return room.activity();
    }
  }

  private void open(Context context, Visit visit) {
    Form form = new Form(context, visit.texts());
    String wanted = form.optional("catalogue", 40);
    String segment = form.optional("segment", 100);
    String activity = form.optional("activity", 100);
    Catalogue catalogue =
        shelves.shown(visit.academyId()).stream()
            .filter(one -> one.id().equals(wanted))
            .findFirst()
            .orElseThrow(() -> new RefusedException(404, "web.not-found"));
    String language = catalogue.part(visit.texts().language()).language();
    RoomPoll poll = polls.of(wanted, segment, activity, language);
    String[] opened =
        database.of(
            visit.academyId(),
            rows -> {
              String room =
                  rooms.open(rows, new Rooms.Wanted(wanted, segment, activity, language, null));
              desk.audit().write(rows, visit.actor(), "live.act-opened", poll.title());
              return new String[] {room, Tickets.ofTrainer(rows, room)};
            });
    goTo(context, opened[0], opened[1], language);
  }

  private void console(Context context, Visit visit) {
    String id = context.pathParam("room");
    String ticket =
        database.of(
            visit.academyId(),
            rows -> {
              Optional<Room> room = Rooms.find(rows, id);
              if (room.isEmpty()) {
                throw new RefusedException(404, "web.not-found");
              }
              return Tickets.ofTrainer(rows, id);
            });
    goTo(context, id, ticket, visit.texts().language());
  }

  /** The ticket stands in the fragment, which no server and no log gets to see. */
  private static void goTo(Context context, String room, String ticket, String language) {
    context.redirect(
        "/live/room/" + room + "?language=" + language + "#" + ticket, HttpStatus.SEE_OTHER);
  }
}
