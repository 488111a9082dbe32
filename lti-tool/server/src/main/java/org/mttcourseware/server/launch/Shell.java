// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.lti.Origin;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.web.Headers;
import org.mttcourseware.server.web.Languages;
import org.mttcourseware.server.web.Pages;
import org.mttcourseware.server.web.RefusedException;
import org.mttcourseware.server.web.Texts;

/**
 * The page around every room. It says nothing that is secret and needs no session: the view, which
 * does, is fetched by {@code session.js} with the token that the page keeps.
 */
final class Shell {
  private static final String PARAMETER = "language";

  private final Pages pages;
  private final Frames frames;
  private final Sessions sessions;

  Shell(Pages pages, Frames frames, Sessions sessions) {
    this.pages = pages;
    this.frames = frames;
    this.sessions = sessions;
  }

  /** Returns the address of a room with the token in the fragment, which no server gets to see. */
  static String address(AcademyId academy, String room, Sessions.Opened session, String language) {
    return "/a/"
        + academy
        + "/"
        + room
        + "/"
        + session.id()
        + "?"
        + PARAMETER
        + "="
        + language
        + "#"
        + session.token();
  }

  void route(RoutesConfig routes, Room room) {
    routes.get("/a/{academy}/" + room.name() + "/{session}", context -> show(context, room));
  }

  private void show(Context context, Room room) {
    if (!AcademyId.isOne(context.pathParam("academy"))) {
      throw new RefusedException(404, "web.not-found");
    }
    AcademyId academy = new AcademyId(context.pathParam("academy"));
    allow(context, academy);
    Headers.shows(context, room.shown());
    String wanted = context.queryParam(PARAMETER);
    Texts texts = Texts.in(wanted == null ? Languages.of(context) : wanted);
    List<String> scripts = new ArrayList<>(List.of("session.js"));
    scripts.addAll(room.scripts());
    context.html(
        pages.fill(
            "launch/shell",
            texts,
            Map.of(
                "scripts",
                scripts,
                "styles",
                room.styles(),
                "session",
                context.pathParam("session"),
                "room",
                "/a/" + academy + "/" + room.name() + "/" + context.pathParam("session"))));
  }

  /** The answer to a deep linking request is a form that goes to the LMS. */
  private void allow(Context context, AcademyId academy) {
    Optional<Sessions.Around> around = sessions.around(academy, context.pathParam("session"));
    frames.allow(
        context,
        academy,
        around.map(Sessions.Around::platform).orElse(List.of()),
        around
            .flatMap(Sessions.Around::answerAddress)
            .flatMap(Origin::address)
            .flatMap(Origin::of)
            .stream()
            .map(Origin::toString)
            .toList());
  }
}
