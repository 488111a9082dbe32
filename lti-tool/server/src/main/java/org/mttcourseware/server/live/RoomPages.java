// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.server.launch.Frames;
import org.mttcourseware.server.web.Headers;
import org.mttcourseware.server.web.Json;
import org.mttcourseware.server.web.Languages;
import org.mttcourseware.server.web.Pages;
import org.mttcourseware.server.web.RefusedException;
import org.mttcourseware.server.web.Texts;

/** The pages of a room: the way in, the phone, the wall, and the trainer's console. */
final class RoomPages {
  /** What the scripts say; they are told it by their page. */
  private static final List<String> SPOKEN =
      List.of("send", "refused", "lost", "ended", "no-storage", "say-failed", "copied");

  private static final String COURSE = "course";

  private final Doors doors;
  private final Activities activities;
  private final Offers offers;
  private final Pages pages;
  private final Frames frames;
  private final URI publicUrl;
  private final String host;

  /**
   * What the pages are made of.
   *
   * @param host what the service listens on
   */
  record Given(
      Doors doors,
      Activities activities,
      Offers offers,
      Pages pages,
      Frames frames,
      URI publicUrl,
      String host) {}

  RoomPages(Given given) {
    this.doors = given.doors();
    this.activities = given.activities();
    this.offers = given.offers();
    this.pages = given.pages();
    this.frames = given.frames();
    this.publicUrl = given.publicUrl();
    this.host = given.host();
  }

  /** A language to choose. */
  public record Choice(String tag, String name, boolean current) {}

  void routes(RoutesConfig routes) {
    routes.get("/live", this::enter);
    routes.get("/live/{code}", this::phone);
    routes.get("/live/{code}/screen", this::screen);
    routes.get("/live/{code}/qr.svg", this::qr);
    routes.get("/live/room/{room}", this::console);
  }

  private void enter(Context context) {
    String typed = context.queryParam("code");
    if (typed != null && !typed.isBlank()) {
      context.redirect("/live/" + doors.byCode(context, typed).code());
      return;
    }
    context.html(pages.fill("live/enter", Texts.in(Languages.of(context)), Map.of()));
  }

  private void phone(Context context) {
    show(context, doors.byCode(context, context.pathParam("code")), "phone", Map.of());
  }

  private void screen(Context context) {
    Room room = doors.byCode(context, context.pathParam("code"));
    show(context, room, "screen", Map.of("joinAt", shortAddress()));
  }

  private void console(Context context) {
    Room room = doors.byId(context);
    RoomAddresses addresses = RoomAddresses.of(publicUrl, host);
    show(
        context,
        room,
        "console",
        Map.of("addresses", addresses.list(), "reachable", addresses.reachable()));
  }

  private void qr(Context context) {
    Room room = doors.byCode(context, context.pathParam("code"));
    context.contentType("image/svg+xml");
    context.result(
        QrCode.svg(RoomAddresses.of(publicUrl, host).list().get(0) + "/live/" + room.code()));
  }

  /** Without the scheme: it is read from a wall and typed. */
  private String shortAddress() {
    return RoomAddresses.of(publicUrl, host).list().get(0).replaceFirst("^https?://", "") + "/live";
  }

  private void show(Context context, Room room, String page, Map<String, ?> more) {
    String language = language(context, room, offers);
    RoomActivity activity = activities.of(room);
    Texts texts = Texts.in(language);
    boolean ofCourse = room.context().isPresent();
    if (ofCourse) {
      // Where the LMS lets no window open, the page stands in its frame.
      Headers.framed(context, frames.origins(room.academy()), List.of());
    }
    Map<String, Object> names = new HashMap<>(more);
    names.put("room", room.id());
    names.put("code", room.code());
    names.put("title", activity.title(room.place(), language));
    names.put("contentLanguage", language);
    names.put("contentDirection", new Language(language).direction());
    // From the course: its learners are told what is recorded of them, and what is not.
    names.put("recorded", ofCourse && context.queryParam(COURSE) != null);
    names.put("spoken", Json.of(spoken(activity, texts)));
    names.put("languages", choices(room, language));
    context.html(pages.fill(activity.kind() + "/" + page, texts, names));
  }

  private static Map<String, String> spoken(RoomActivity activity, Texts texts) {
    Map<String, String> spoken = new LinkedHashMap<>();
    SPOKEN.forEach(key -> spoken.put(key, texts.text("live." + key)));
    activity
        .spoken()
        .forEach(key -> spoken.put(key.substring(key.indexOf('.') + 1), texts.text(key)));
    return spoken;
  }

  private List<Choice> choices(Room room, String current) {
    return offers.languages(room.place().catalogue()).stream()
        .map(tag -> new Choice(tag, ownName(tag), tag.equals(current)))
        .toList();
  }

  /** A language's own name: whoever looks for it reads that. */
  private static String ownName(String tag) {
    java.util.Locale locale = java.util.Locale.forLanguageTag(tag);
    return locale.getDisplayName(locale);
  }

  /**
   * Returns the language that a browser is shown a room in: the one it asks for by name, else what
   * its owner reads, else the trainer's.
   *
   * @throws RefusedException 404 if the catalogue is gone
   */
  static String language(Context context, Room room, Offers offers) {
    List<String> there = offers.languages(room.place().catalogue());
    if (there.isEmpty()) {
      throw new RefusedException(404, "live.no-texts");
    }
    String asked = context.queryParam("language");
    if (asked != null && there.contains(asked)) {
      return asked;
    }
    String read = Languages.of(context);
    if (context.header("Accept-Language") != null && there.contains(read)) {
      return read;
    }
    return there.contains(room.language()) ? room.language() : there.get(0);
  }
}
