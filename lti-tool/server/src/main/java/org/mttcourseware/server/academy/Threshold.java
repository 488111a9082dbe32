// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import io.javalin.http.Context;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.mttcourseware.server.web.Languages;
import org.mttcourseware.server.web.Pages;
import org.mttcourseware.server.web.Texts;

/** The pages before anybody is signed in: their frame, and the proof that their forms carry. */
final class Threshold {
  private final Pages pages;
  private final AdminCookies cookies;
  private final OriginCheck origin;

  Threshold(Pages pages, URI publicUrl) {
    this.pages = pages;
    this.cookies = new AdminCookies(publicUrl);
    this.origin = new OriginCheck(publicUrl);
  }

  void show(Context context, String template, Map<String, ?> names) {
    Map<String, Object> all = new HashMap<>(names);
    all.put("csrf", cookies.formProof(context));
    all.putIfAbsent("values", Map.of());
    all.putIfAbsent("problems", Map.of());
    context.html(pages.fill(template, texts(context), all));
  }

  /** Shows the page again with what is wrong beside each field. */
  void again(Context context, String template, Form form, Map<String, ?> names) {
    Map<String, Object> all = new HashMap<>(names);
    all.put("values", form.values());
    all.put("problems", form.problems());
    context.status(422);
    show(context, template, all);
  }

  /** Refuses a form that did not come from a page of ours in this browser. */
  void check(Context context) {
    origin.check(context);
    cookies.checkFormProof(context);
  }

  static Texts texts(Context context) {
    return Texts.in(Languages.of(context));
  }
}
