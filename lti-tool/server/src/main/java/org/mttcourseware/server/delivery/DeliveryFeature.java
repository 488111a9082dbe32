// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.core.format.CatalogueDocument.Part;
import org.mttcourseware.server.launch.LtiSession;
import org.mttcourseware.server.launch.SessionRole;
import org.mttcourseware.server.launch.Sessions;
import org.mttcourseware.server.web.Assets;
import org.mttcourseware.server.web.Feature;
import org.mttcourseware.server.web.Json;
import org.mttcourseware.server.web.Pages;
import org.mttcourseware.server.web.RefusedException;
import org.mttcourseware.server.web.Texts;

/** The room in which a learner learns, and the content that is shown in it. */
public final class DeliveryFeature implements Feature {
  private static final int MOST_OF_A_BODY = 250_000;
  private static final String ROOM = "/a/{academy}/learn/{session}";

  private final Sessions sessions;
  private final Pages pages;
  private final Lessons lessons;
  private final Desk desk;
  private final ContentPages content;
  private final String contentOrigin;

  DeliveryFeature(
      Sessions sessions,
      Pages pages,
      Lessons lessons,
      Desk desk,
      ContentPages content,
      String contentOrigin) {
    this.sessions = sessions;
    this.pages = pages;
    this.lessons = lessons;
    this.desk = desk;
    this.content = content;
    this.contentOrigin = contentOrigin;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get(ROOM + "/view", this::view);
    routes.post(ROOM + "/start", context -> answer(context, desk::start));
    routes.post(ROOM + "/save", context -> answer(context, desk::save));
    routes.post(ROOM + "/mark", context -> answer(context, desk::mark));
    routes.get("/content/{seal}/<path>", content::give);
  }

  @Override
  public Map<String, byte[]> assets() {
    return Map.of(
        "learn.js", Assets.resource("server/delivery/learn.js"),
        "learn-courier.js", Assets.resource("server/delivery/learn-courier.js"),
        "learn.css", Assets.resource("server/delivery/learn.css"));
  }

  private interface Wish {
    Map<String, Object> grant(LtiSession session, JsonNode sent);
  }

  private void answer(Context context, Wish wish) {
    LtiSession session = session(context);
    if (context.contentLength() > MOST_OF_A_BODY) {
      throw new RefusedException(413, "web.too-big");
    }
    JsonNode sent = Json.received(context.body());
    if (!sent.isObject()) {
      throw new RefusedException(400, "web.malformed");
    }
    context.contentType("application/json").result(Json.of(wish.grant(session, sent)));
  }

  private LtiSession session(Context context) {
    return sessions.require(context, SessionRole.LEARNER, SessionRole.TEACHER);
  }

  private void view(Context context) {
    LtiSession session = session(context);
    String wanted = Optional.ofNullable(context.queryParam("language")).orElse(session.language());
    Lesson lesson = lessons.shown(session, wanted);
    context.html(
        pages.fill("delivery/learn", Texts.in(lesson.part().language()), names(session, lesson)));
  }

  private Map<String, Object> names(LtiSession session, Lesson lesson) {
    String seal = lessons.seal(session, lesson);
    return Map.of(
        "title",
        lesson.title(),
        "tag",
        lesson.part().language(),
        "content",
        seal,
        "address",
        contentOrigin + "/content/" + seal + "/" + lesson.segment().page(),
        "view",
        session.room("learn") + "/view",
        "teach",
        session.role() == SessionRole.TEACHER ? session.room("teach") : "",
        "back",
        back(session),
        "languages",
        lesson.languages().stream().map(Part::language).map(Tongue::of).toList());
  }

  private static String back(LtiSession session) {
    String url = Optional.ofNullable(session.details().returnUrl()).orElse("");
    return url.startsWith("https://") || url.startsWith("http://") ? url : "";
  }
}
