// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.platform;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.mttcourseware.server.demo.course.Misbehaviour;
import org.mttcourseware.server.demo.course.Switches;

/** Lists in pages, with the next one named in a {@code Link} header (RFC 8288). */
final class PagedList {
  private static final int MOST = 100;

  private final Addresses addresses;
  private final Switches switches;

  PagedList(Addresses addresses, Switches switches) {
    this.addresses = addresses;
    this.switches = switches;
  }

  /** Returns the entries of the page that is asked for, and names the next. */
  <T> List<T> page(Context context, List<T> all) {
    int size = Math.min(number(context.queryParam("limit"), MOST), MOST);
    if (switches.on(Misbehaviour.SMALL_PAGES)) {
      size = 1;
    }
    int from = Math.min(number(context.queryParam("from"), 0), all.size());
    int to = Math.min(from + Math.max(1, size), all.size());
    if (to < all.size()) {
      context.header("Link", link(context, to));
    }
    return all.subList(from, to);
  }

  private String link(Context context, int from) {
    StringJoiner query = new StringJoiner("&");
    for (Map.Entry<String, List<String>> one : context.queryParamMap().entrySet()) {
      if (!one.getKey().equals("from")) {
        query.add(one.getKey() + "=" + encoded(one.getValue().get(0)));
      }
    }
    String next = addresses.issuer() + context.path() + "?" + query.add("from=" + from);
    return switches.on(Misbehaviour.CURLY_LINKS)
        ? "<" + next.replace("&", "&amp;") + ">; rel=\u201Cnext\u201D"
        : "<" + next + ">; rel=\"next\"";
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static int number(@org.jspecify.annotations.Nullable String text, int otherwise) {
    return Objects.requireNonNullElse(text, "").matches("[0-9]{1,6}")
        ? Integer.parseInt(Objects.requireNonNull(text))
        : otherwise;
  }
}
