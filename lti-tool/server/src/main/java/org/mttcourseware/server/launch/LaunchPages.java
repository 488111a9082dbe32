// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mttcourseware.lti.Refusal;
import org.mttcourseware.lti.Registration;
import org.mttcourseware.lti.login.LoginAnswer;
import org.mttcourseware.lti.login.PendingLogin;
import org.mttcourseware.lti.storage.PlatformStorage;
import org.mttcourseware.server.web.Headers;
import org.mttcourseware.server.web.Languages;
import org.mttcourseware.server.web.Pages;
import org.mttcourseware.server.web.QuoteNumber;
import org.mttcourseware.server.web.Texts;

/** The pages between a click in the LMS and a room. Most people never see one for long. */
final class LaunchPages {
  private static final PlatformStorage NO_STORAGE = new PlatformStorage("", "", "", "");

  private final Pages pages;
  private final Frames frames;

  LaunchPages(Pages pages, Frames frames) {
    this.pages = pages;
    this.frames = frames;
  }

  /**
   * The page of a login in a frame: goes on to the platform once it knows that the browser kept the
   * secret, by cookie or with the platform. Not before: what the platform gave us is good once.
   */
  void onward(Context context, LoginAnswer.Go go, String secret) {
    frames.allow(context, go.registration());
    PlatformStorage storage =
        PlatformStorage.keeping(go.pending(), go.registration(), secret).orElse(NO_STORAGE);
    show(
        context,
        "launch/onward",
        Map.of(
            "authorization", go.authorization().toString(),
            "mark", BrowserCookies.mark(go.pending()),
            "storage", storage,
            "window", windowAddress(go.pending()).orElse("")));
  }

  /** The page that fetches the secret from the platform and brings the same message again. */
  void proof(
      Context context,
      PendingLogin login,
      Registration registration,
      String idToken,
      String state) {
    frames.allow(context, registration);
    PlatformStorage storage = PlatformStorage.reading(login, registration).orElse(NO_STORAGE);
    show(
        context,
        "launch/proof",
        Map.of("storage", storage, "token", idToken, "state", state, "field", Proof.FIELD));
  }

  /** A refusal: the sentence, the number, and the way out if there is one. */
  void refused(
      Context context,
      Refusal refusal,
      String number,
      Optional<Registration> registration,
      Optional<PendingLogin> login) {
    CalmWords words = CalmWords.of(refusal);
    registration.ifPresentOrElse(
        known -> frames.allow(context, known),
        // It says nothing and does nothing: whoever frames it gains nothing, and it is read.
        () -> Headers.framed(context, List.of("*"), List.of()));
    String window = words.window() ? login.flatMap(LaunchPages::windowAddress).orElse("") : "";
    context.status(words.status());
    notice(context, Texts.in(Languages.of(context)), words.text(), number, window);
  }

  /** Too many at once from one address, or from one platform. */
  void busy(Context context) {
    Headers.framed(context, List.of("*"), List.of());
    context.status(429).header("Retry-After", "5");
    notice(context, Texts.in(Languages.of(context)), "launch.busy", QuoteNumber.fresh(), "");
  }

  /** A link that shows nothing yet. */
  void nothingChosen(Context context, Registration registration, Entered.NothingChosen nothing) {
    frames.allow(context, registration);
    String text = nothing.teaches() ? "launch.nothing-chosen-teacher" : "launch.nothing-chosen";
    notice(context, Texts.in(nothing.language()), text, "", "");
  }

  /** Somebody opened the address of a launch without an LMS. */
  void withoutLms(Context context) {
    Headers.framed(context, List.of("*"), List.of());
    context.status(400);
    notice(context, Texts.in(Languages.of(context)), "launch.without-lms", "", "");
  }

  private void notice(Context context, Texts texts, String text, String number, String window) {
    Map<String, Object> names = new HashMap<>();
    names.put("sentence", texts.text(text));
    names.put("number", number);
    names.put("window", window);
    context.html(pages.fill("launch/notice", texts, names));
  }

  private void show(Context context, String template, Map<String, ?> names) {
    context.html(pages.fill(template, Texts.in(Languages.of(context)), names));
  }

  /** The same login again, for a window of its own; nothing if it was too long to be kept. */
  private static Optional<String> windowAddress(PendingLogin login) {
    if (login.repeat().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        login.repeat().entrySet().stream()
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&", "/lti/login?", "")));
  }
}
