// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.server.web.RefusedException;

/**
 * What an LMS sent, by query or by form. A parameter that is there twice is refused: two readers
 * could each believe another one.
 */
final class Parameters {
  private static final int MOST = 100;

  private Parameters() {}

  /**
   * Returns the parameters of the query, and those of the form of a POST.
   *
   * @throws RefusedException 400 if they are malformed, too many or there twice
   */
  static Map<String, String> of(Context context) {
    Map<String, String> values = new LinkedHashMap<>();
    read(values, context.queryString());
    String type = context.contentType();
    if (type != null && type.toLowerCase(java.util.Locale.ROOT).startsWith(FORM)) {
      read(values, new String(context.bodyAsBytes(), StandardCharsets.UTF_8));
    }
    return values;
  }

  private static final String FORM = "application/x-www-form-urlencoded";

  private static void read(Map<String, String> values, @Nullable String encoded) {
    if (encoded == null || encoded.isEmpty()) {
      return;
    }
    for (String pair : encoded.split("&", MOST + 1)) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      String value = equals < 0 ? "" : pair.substring(equals + 1);
      if (values.size() >= MOST || values.put(decode(name), decode(value)) != null) {
        throw new RefusedException(400, "web.malformed");
      }
    }
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      throw new RefusedException(400, "web.malformed");
    }
  }
}
