// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.mttcourseware.server.catalogue.CatalogueFile;
import org.mttcourseware.server.catalogue.CatalogueFiles;
import org.mttcourseware.server.launch.RateLimit;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.Signals;
import org.mttcourseware.server.web.Json;
import org.mttcourseware.server.web.RefusedException;

/** What the scripts of a room call: come in, follow, do something, take a step, save. */
final class RoomCalls {
  private static final int LONGEST_BODY = 20_000;
  private static final double DEEDS_A_SECOND = 2;
  private static final double DEEDS_AT_ONCE = 10;

  private final Database database;
  private final Doors doors;
  private final Activities activities;
  private final Offers offers;
  private final Views views;
  private final Feed feed;
  private final Signals signals;
  private final CatalogueFiles files;
  private final RateLimit deeds;
  private final Clock clock;

  /** What the calls are made of. */
  record Given(
      Database database,
      Doors doors,
      Activities activities,
      Offers offers,
      Views views,
      Feed feed,
      Signals signals,
      CatalogueFiles files,
      Clock clock) {}

  RoomCalls(Given given) {
    this.database = given.database();
    this.doors = given.doors();
    this.activities = given.activities();
    this.offers = given.offers();
    this.views = given.views();
    this.feed = given.feed();
    this.signals = given.signals();
    this.files = given.files();
    this.clock = given.clock();
    this.deeds = new RateLimit(DEEDS_A_SECOND, DEEDS_AT_ONCE, clock);
  }

  void routes(RoutesConfig routes) {
    routes.post("/live/{code}/join", this::join);
    routes.get("/live/room/{room}/events", this::events);
    routes.get("/live/room/{room}/state", this::state);
    routes.post("/live/room/{room}/step", this::step);
    routes.post("/live/room/{room}/{deed}", this::deed);
    for (String type : List.of("csv", "json", "pdf")) {
      routes.get("/live/room/{room}/results." + type, context -> save(context, type));
    }
    routes.get("/live/room/{room}/media/{language}/<path>", this::media);
  }

  private void join(Context context) {
    Room room = doors.byCode(context, context.pathParam("code"));
    String ticket = doors.join(context, room);
    database.change(room.academy(), rows -> signals.send(rows, room.id()));
    answer(context, Map.of("room", room.id(), "ticket", ticket));
  }

  private Audience audience(Context context, Room room) {
    String as = context.queryParam("as");
    if ("console".equals(as)) {
      doors.demandTrainer(context, room);
      return Audience.CONSOLE;
    }
    return "screen".equals(as) ? Audience.SCREEN : Audience.PHONE;
  }

  private Connection.Follower follower(Context context, Room room) {
    return new Connection.Follower(
        audience(context, room),
        RoomPages.language(context, room, offers),
        Tickets.hash(Tickets.carried(context)),
        look(context, room));
  }

  /** A trainer may look from the place of somebody else; nobody else may. */
  private String look(Context context, Room room) {
    String look = context.queryParam("look");
    if (look == null || look.isEmpty()) {
      return "";
    }
    doors.demandTrainer(context, room);
    return look;
  }

  private void events(Context context) throws IOException {
    Room room = doors.byId(context);
    Connection.Follower follower = follower(context, room);
    // Read before the stream begins: what cannot be shown is refused in words.
    activities.title(room, follower.language());
    feed.follow(room, Connection.open(context, follower, clock));
  }

  /** For browsers and proxies that let no stream through: the same, when asked. */
  private void state(Context context) {
    Room room = doors.byId(context);
    Shown shown =
        views
            .of(room, follower(context, room))
            .orElseThrow(() -> new RefusedException(404, "live.no-room"));
    String tag = '"' + shown.id() + '"';
    context.header("ETag", tag);
    if (tag.equals(context.header("If-None-Match"))) {
      context.status(304);
      return;
    }
    context
        .contentType("application/json; charset=utf-8")
        .result("{\"now\":" + clock.millis() + ",\"state\":" + shown.json() + "}");
  }

  private static JsonNode received(Context context) {
    String body = context.body();
    if (body.length() > LONGEST_BODY) {
      throw new RefusedException(413, "web.too-big");
    }
    return Json.received(body);
  }

  private void deed(Context context) {
    Room room = doors.byId(context);
    JsonNode sent = received(context);
    answer(
        context,
        database.of(
            room.academy(),
            rows -> {
              String ticket = doors.participant(rows, context, room);
              if (!deeds.allows(Tickets.hash(ticket))) {
                throw new RefusedException(429, "live.many-deeds");
              }
              Map<String, ?> done =
                  activities.of(room).deed(rows, room, context.pathParam("deed"), ticket, sent);
              signals.send(rows, room.id());
              return done;
            }));
  }

  private void step(Context context) {
    Room room = doors.byId(context);
    doors.demandTrainer(context, room);
    JsonNode step = received(context);
    database.change(
        room.academy(),
        rows -> {
          Room held =
              Rooms.hold(rows, room.id(), step.path("revision").asLong(-1), clock.instant())
                  .orElseThrow(() -> new RefusedException(409, "live.step-late"));
          if (step.path("do").asText().equals("end")) {
            activities.of(held).end(rows, held);
            Rooms.end(rows, held.id(), clock.instant());
          } else {
            activities.of(held).step(rows, held, step);
          }
          signals.send(rows, room.id());
        });
    answer(context, Map.of());
  }

  private void save(Context context, String type) {
    Room room = doors.byId(context);
    doors.demandTrainer(context, room);
    String language = RoomPages.language(context, room, offers);
    Saved saved =
        database
            .of(room.academy(), rows -> activities.of(room).saved(rows, room, type, language))
            .orElseThrow(() -> new RefusedException(404, "web.not-found"));
    context.header("Content-Disposition", "attachment; filename=\"live." + type + "\"");
    context.contentType(saved.type()).result(saved.bytes());
  }

  private static void answer(Context context, Map<String, ?> value) {
    context.contentType("application/json; charset=utf-8").result(Json.of(value));
  }

  /** Pictures of the question; anything else in a catalogue is shown in a lesson, in its frame. */
  private void media(Context context) throws IOException {
    Room room = doors.byId(context);
    String path = context.pathParam("language") + "/media/" + context.pathParam("path");
    CatalogueFile file =
        files
            .read(room.place().catalogue(), path)
            .filter(found -> found.type().startsWith("image/"))
            .orElseThrow(() -> new RefusedException(404, "web.not-found"));
    context.header(
        "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    context.header("Cache-Control", "private, max-age=3600");
    context.contentType(file.type()).result(Files.newInputStream(file.file()));
  }
}
