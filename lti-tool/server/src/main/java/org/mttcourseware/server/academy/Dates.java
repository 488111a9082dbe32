// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Dates in full, in the reader's language. How long ago it was, the script of the page adds. */
public final class Dates {
  private Dates() {}

  /** Returns the day of {@code time}, in UTC. */
  public static String day(Instant time, String language) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(locale(language))
        .withZone(ZoneOffset.UTC)
        .format(time);
  }

  private static Locale locale(String language) {
    return Locale.forLanguageTag(language.equals("en") ? "en-GB" : language);
  }

  /** Returns {@code time} in full, in UTC. */
  public static String inFull(Instant time, String language) {
    DateTimeFormatter format =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
            .withLocale(locale(language))
            .withZone(ZoneOffset.UTC);
    return format.format(time) + " UTC";
  }
}
