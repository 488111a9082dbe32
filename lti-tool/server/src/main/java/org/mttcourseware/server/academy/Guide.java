// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mttcourseware.server.web.Assets;
import org.mttcourseware.server.web.Json;

/**
 * How one learning system is connected by hand, in its own words; read from {@code guides.json}.
 *
 * @param product whose words these are
 * @param dynamic whether it takes a registration link
 * @param needsSite whether its addresses follow from that of the site
 * @param copies what it asks for, in the order of its own form
 * @param calls what it calls the fields of our form
 * @param issuer and the addresses below: {@code {site}} stands for what is typed
 */
record Guide(
    String product,
    boolean dynamic,
    boolean needsSite,
    List<Copy> copies,
    Map<String, String> calls,
    String issuer,
    String authorization,
    String token,
    String jwks,
    String audience,
    String deployment) {
  private static final Map<String, Guide> ALL =
      Arrays.stream(
              Json.stored(
                  new String(Assets.resource("server/academy/guides.json"), StandardCharsets.UTF_8),
                  Guide[].class))
          .collect(Collectors.toUnmodifiableMap(Guide::product, guide -> guide));

  Guide {
    copies = List.copyOf(copies);
    calls = Map.copyOf(calls);
  }

  /**
   * One field of the LMS's form.
   *
   * @param field what the LMS calls it
   * @param value {@code launch}, {@code login}, {@code jwks}, {@code deep-link}, {@code domain},
   *     {@code name}, or {@code =} and the words to choose
   */
  record Copy(String field, String value) {}

  static Guide of(Product product) {
    Guide guide = ALL.get(product.id());
    if (guide == null) {
      throw new IllegalStateException("no guide for " + product);
    }
    return guide;
  }

  /** Returns what the form is begun with, as far as it follows from {@code site}. */
  Map<String, String> prefilled(String site) {
    String base = site.replaceAll("/+$", "");
    return Map.of(
        "issuer", filled(issuer, base),
        "authorization", filled(authorization, base),
        "token", filled(token, base),
        "jwks", filled(jwks, base),
        "audience", audience,
        "deployment", deployment);
  }

  private static String filled(String template, String site) {
    return template.contains("{site}") && site.isEmpty() ? "" : template.replace("{site}", site);
  }
}
