// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.http;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mttcourseware.lti.Origin;

/**
 * Where the next page of a long answer is: {@code Link: <...>; rel="next"} (RFC 8288).
 *
 * <p>Some platforms write curly quotes and an escaped ampersand there. A page on another origin is
 * never named: the token must not go to strangers.
 */
public final class NextPage {
  private static final Pattern LINK =
      Pattern.compile("<([^<>]{1,4096})>\\s{0,9};([^<]{0,1024})", Pattern.DOTALL);
  private static final Pattern REL_NEXT =
      Pattern.compile(
          "(?:^|[;\\s])rel\\s{0,9}=\\s{0,9}\"?(?:[^\",;]{0,99}\\s)?next(?:[\\s\",;]|$)");

  private NextPage() {}

  /** Returns the next page after {@code page}, if the answer names one on the same origin. */
  public static Optional<URI> after(URI page, HttpAnswer answer) {
    return answer.all("Link").stream().flatMap(header -> next(page, header).stream()).findFirst();
  }

  private static Optional<URI> next(URI page, String header) {
    // A UTF-8 curly quote that was read as Latin-1 has three signs.
    String straight =
        header.replaceAll("[\u201c\u201d\u201e\u2033]|\u00e2\u0080[\u009c\u009d]", "\"");
    Matcher links = LINK.matcher(straight);
    while (links.find()) {
      if (REL_NEXT.matcher(links.group(2).toLowerCase(Locale.ROOT)).find()) {
        return target(page, links.group(1).strip().replace("&amp;", "&"));
      }
    }
    return Optional.empty();
  }

  private static Optional<URI> target(URI page, String link) {
    try {
      URI next = page.resolve(link);
      return Origin.of(page).filter(own -> own.holds(next)).map(own -> next);
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
