// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.router.Endpoint;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One calm sentence with a number to quote, for whatever went wrong; the log has the number and the
 * cause. Scripts get the same as JSON.
 */
final class ErrorPages {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

  private final Pages pages;

  ErrorPages(Pages pages) {
    this.pages = pages;
  }

  void routes(RoutesConfig routes) {
    routes.exception(
        RefusedException.class,
        (refused, context) ->
            answer(context, refused.status(), refused.text(), refused.arguments().toArray(), null));
    routes.exception(
        HttpResponseException.class,
        (refused, context) ->
            answer(context, refused.getStatus(), sentence(refused.getStatus()), none(), null));
    routes.exception(
        Exception.class, (broken, context) -> answer(context, 500, "web.broken", none(), broken));
  }

  private static Object[] none() {
    return new Object[0];
  }

  private static String sentence(int status) {
    return switch (status) {
      case 404, 405 -> "web.not-found";
      case 413 -> "web.too-big";
      default -> status < 500 ? "web.malformed" : "web.broken";
    };
  }

  private void answer(
      Context context,
      int status,
      String text,
      Object[] arguments,
      @org.jspecify.annotations.Nullable Exception broken) {
    String number = QuoteNumber.fresh();
    if (broken != null) {
      LOG.error("number={} route={} failed", number, route(context), broken);
    } else {
      LOG.info("number={} status={} refused={}", number, status, text);
    }
    Texts texts = Texts.in(Languages.of(context));
    String sentence = texts.text(text, arguments);
    context.status(status);
    if (Languages.wantsJson(context)) {
      context.json(Map.of("error", Map.of("code", text, "message", sentence, "number", number)));
      return;
    }
    context.html(
        pages.fill(
            "web/error",
            texts,
            Map.of(
                "title", texts.text("web.error.title"), "sentence", sentence, "number", number)));
  }

  /** Returns the route as it is written, without the ids in it. */
  private static String route(Context context) {
    Endpoint endpoint = context.endpoints().matchedHttpEndpoint();
    return endpoint == null ? "none" : endpoint.path;
  }
}
