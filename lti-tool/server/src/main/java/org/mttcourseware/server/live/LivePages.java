// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  private final Offers offers;
  private final LiveRooms rooms;

  /** What it is made of. */
  record Given(
      Database database,
      Desk desk,
      AdminPages pages,
      Shelves shelves,
      Offers offers,
      LiveRooms rooms) {}

  LivePages(Given given) {
    this.database = given.database();
    this.desk = given.desk();
    this.pages = given.pages();
    this.shelves = given.shelves();
    this.offers = given.offers();
    this.rooms = given.rooms();
  }

  /** A room in the list. */
  public record Line(
      String id, String title, String kind, String code, java.time.Instant created) {}

  void routes(RoutesConfig routes) {
    desk.get(routes, "/live", this::list);
    desk.post(routes, "/live", this::open);
    desk.post(routes, "/live/{room}/console", this::console);
  }

  private void list(Context context, Visit visit) {
    String language = visit.texts().language();
    List<Offers.Offer> there = new ArrayList<>();
    shelves
        .shown(visit.academyId())
        .forEach(catalogue -> there.addAll(offers.in(catalogue, language)));
    List<Line> lines =
        database.of(visit.academyId(), rows -> Rooms.newest(rows, MOST_ROOMS)).stream()
            .map(
                room ->
                    new Line(
                        room.id(),
                        rooms.title(room, language),
                        room.kind(),
                        room.code(),
                        room.created()))
            .toList();
    pages.show(context, visit, "live/list", Map.of("offers", there, "rooms", lines));
  }

  private void open(Context context, Visit visit) {
    Form form = new Form(context, visit.texts());
    String wanted = form.optional("catalogue", 40);
    Catalogue catalogue =
        shelves.shown(visit.academyId()).stream()
            .filter(one -> one.id().equals(wanted))
            .findFirst()
            .orElseThrow(() -> new RefusedException(404, "web.not-found"));
    RoomPlace place =
        new RoomPlace(wanted, form.optional("segment", 100), form.optional("activity", 100));
    String kind = form.optional("kind", 20);
    String language = catalogue.part(visit.texts().language()).language();
    LiveRooms.Opened opened =
        database.of(
            visit.academyId(),
            rows -> {
              LiveRooms.Opened room = rooms.open(rows, kind, place, language, null);
              desk.audit().write(rows, visit.actor(), "live.act-opened", room.title());
              return room;
            });
    context.redirect(opened.console(language), HttpStatus.SEE_OTHER);
  }

  private void console(Context context, Visit visit) {
    String language = visit.texts().language();
    LiveRooms.Opened opened =
        database.of(
            visit.academyId(), rows -> rooms.again(rows, context.pathParam("room"), language));
    context.redirect(opened.console(language), HttpStatus.SEE_OTHER);
  }
}
