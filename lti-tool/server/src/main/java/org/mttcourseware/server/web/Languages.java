// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.web;

import io.javalin.http.Context;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which language a request wants, where nothing better is known than its headers. */
public final class Languages {
  private Languages() {}

  /** Returns a language of the interface: the best that the browser asks for, or English. */
  public static String of(Context context) {
    return best(context.header("Accept-Language"));
  }

  static String best(@Nullable String header) {
    if (header == null || header.length() > 500) {
      return "en";
    }
    try {
      return Locale.LanguageRange.parse(header).stream()
          .filter(range -> range.getWeight() > 0)
          .flatMap(range -> Texts.nearest(range.getRange()).stream())
          .findFirst()
          .orElse("en");
    } catch (IllegalArgumentException malformed) {
      return "en";
    }
  }

  static boolean wantsJson(Context context) {
    String accept = context.header("Accept");
    return accept != null && accept.contains("application/json") && !accept.contains("text/html");
  }
}
