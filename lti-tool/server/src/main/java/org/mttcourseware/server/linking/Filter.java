// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.linking;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mttcourseware.core.format.CatalogueDocument.ModuleEntry;
import org.mttcourseware.core.format.CatalogueDocument.SegmentEntry;

/**
 * What a teacher looks for; empty means all.
 *
 * @param language a tag: only what was written in it, or translated
 * @param minutes at most that long; 0 for any length
 */
public record Filter(
    String words, String module, String risk, String audience, String language, int minutes) {
  private static final int LONGEST = 200;

  static Filter of(Context context) {
    return new Filter(
        text(context, "words"),
        text(context, "module"),
        text(context, "risk"),
        text(context, "audience"),
        text(context, "language"),
        number(text(context, "minutes")));
  }

  private static String text(Context context, String name) {
    String value = context.queryParam(name);
    return value == null || value.length() > LONGEST ? "" : value.strip();
  }

  private static int number(String text) {
    return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
  }

  /** Returns whether anything is looked for. */
  public boolean isSet() {
    return !query().isEmpty();
  }

  /** Returns this as the query of an address. */
  public String query() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("words", words);
    all.put("module", module);
    all.put("risk", risk);
    all.put("audience", audience);
    all.put("language", language);
    all.put("minutes", minutes == 0 ? "" : String.valueOf(minutes));
    return all.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(
            entry ->
                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  boolean takes(ModuleEntry in, SegmentEntry segment, List<String> outcomes) {
    return (module.isEmpty() || module.equals(in.id()))
        && (risk.isEmpty() || segment.risks().contains(risk))
        && (audience.isEmpty() || segment.audience().contains(audience))
        && (language.isEmpty() || language.equals(segment.language()))
        && (minutes == 0 || segment.minutes() <= minutes)
        && takesWords(in.title() + " " + segment.title() + " " + String.join(" ", outcomes));
  }

  private boolean takesWords(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(folded::contains);
  }
}
