// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Map;
import org.mttcourseware.server.catalogue.CatalogueFile;
import org.mttcourseware.server.catalogue.CatalogueFiles;
import org.mttcourseware.server.launch.RateLimit;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.RandomIds;
import org.mttcourseware.server.store.Signals;
import org.mttcourseware.server.web.Json;
import org.mttcourseware.server.web.RefusedException;
import org.mttcourseware.server.web.Texts;

/** What the scripts of a room call: come in, follow, vote, take a step, save. */
final class RoomCalls {
  private static final int LONGEST_BODY = 20_000;
  private static final double VOTES_A_SECOND = 2;
  private static final double VOTES_AT_ONCE = 10;

  private final Database database;
  private final Doors doors;
  private final RoomPolls polls;
  private final Views views;
  private final Feed feed;
  private final Signals signals;
  private final Steps steps;
  private final CatalogueFiles files;
  private final RateLimit votes;
  private final Clock clock;

  /** What the calls are made of. */
  record Given(
      Database database,
      Doors doors,
      RoomPolls polls,
      Views views,
      Feed feed,
      Signals signals,
      CatalogueFiles files,
      Clock clock) {}

  RoomCalls(Given given) {
    this.database = given.database();
    this.doors = given.doors();
    this.polls = given.polls();
    this.views = given.views();
    this.feed = given.feed();
    this.signals = given.signals();
    this.files = given.files();
    this.clock = given.clock();
    this.steps = new Steps(clock);
    this.votes = new RateLimit(VOTES_A_SECOND, VOTES_AT_ONCE, clock);
  }

  void routes(RoutesConfig routes) {
    routes.post("/live/{code}/join", this::join);
    routes.get("/live/room/{room}/events", this::events);
    routes.get("/live/room/{room}/state", this::state);
    routes.post("/live/room/{room}/vote", this::vote);
    routes.post("/live/room/{room}/step", this::step);
    routes.get("/live/room/{room}/results.csv", this::csv);
    routes.get("/live/room/{room}/results.json", this::json);
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

  private void events(Context context) throws IOException {
    Room room = doors.byId(context);
    Audience audience = audience(context, room);
    String language = RoomPages.language(context, room, polls);
    // Read before the stream begins: what cannot be shown is refused in words.
    views.poll(room, language);
    feed.follow(room, Connection.open(context, audience, language, clock));
  }

  /** For browsers and proxies that let no stream through: the same, when asked. */
  private void state(Context context) {
    Room room = doors.byId(context);
    Shown shown =
        views
            .of(room, audience(context, room), RoomPages.language(context, room, polls))
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

  private void vote(Context context) {
    Room room = doors.byId(context);
    String ticket = doors.participant(context, room);
    if (!votes.allows(RandomIds.hash(ticket))) {
      throw new RefusedException(429, "live.many-votes");
    }
    JsonNode vote = received(context);
    String wanted = vote.path("round").asText();
    long number = vote.path("number").asLong(0);
    if (number < 1) {
      throw new RefusedException(422, "live.wrong-answer");
    }
    boolean taken =
        database.of(
            room.academy(),
            rows -> {
              Round round =
                  Rounds.all(rows, room.id()).stream()
                      .filter(one -> one.id().equals(wanted))
                      .findFirst()
                      .orElseThrow(() -> new RefusedException(404, "live.no-round"));
              Ballot ballot =
                  views.poll(room, room.language()).ballots().stream()
                      .filter(one -> one.id().equals(round.ballot()))
                      .findFirst()
                      .orElseThrow(() -> new RefusedException(404, "live.no-round"));
              String answer = Answer.of(vote.path("answer"), ballot);
              boolean cast =
                  Votes.cast(
                      rows,
                      round.id(),
                      Votes.paper(ticket, round.id()),
                      number,
                      answer,
                      clock.instant());
              if (cast) {
                signals.send(rows, room.id());
              }
              return cast;
            });
    if (!taken) {
      throw new RefusedException(409, "live.vote-late");
    }
    answer(context, Map.of("number", number));
  }

  private void step(Context context) {
    Room room = doors.byId(context);
    doors.demandTrainer(context, room);
    JsonNode step = received(context);
    database.change(
        room.academy(),
        rows -> {
          steps.take(rows, room.id(), views.poll(room, room.language()), step);
          signals.send(rows, room.id());
        });
    answer(context, Map.of());
  }

  private void csv(Context context) {
    Room room = doors.byId(context);
    RoomPoll poll = exported(context, room);
    String csv =
        database.of(
            room.academy(), rows -> Export.of(rows, room, poll).csv(Texts.in(poll.language())));
    context.contentType("text/csv; charset=utf-8");
    context.header("Content-Disposition", "attachment; filename=\"live.csv\"");
    context.result(csv);
  }

  private void json(Context context) {
    Room room = doors.byId(context);
    RoomPoll poll = exported(context, room);
    String json = database.of(room.academy(), rows -> Export.of(rows, room, poll).json(poll));
    context.header("Content-Disposition", "attachment; filename=\"live.json\"");
    context.contentType("application/json; charset=utf-8").result(json);
  }

  private RoomPoll exported(Context context, Room room) {
    doors.demandTrainer(context, room);
    return views.poll(room, RoomPages.language(context, room, polls));
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
            .read(room.catalogue(), path)
            .filter(found -> found.type().startsWith("image/"))
            .orElseThrow(() -> new RefusedException(404, "web.not-found"));
    context.header(
        "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    context.header("Cache-Control", "private, max-age=3600");
    context.contentType(file.type()).result(Files.newInputStream(file.file()));
  }
}
