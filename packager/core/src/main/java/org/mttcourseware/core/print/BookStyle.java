// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.render.Build;

/**
 * The style of printed books. The typesetter knows no logical sides, so the style names them {@code
 * $start} and {@code $end}, and they become left and right here.
 */
final class BookStyle {
  private static final String FILE = "/org/mttcourseware/templates/paper/book.css";

  /** Stands for a number in a text until the typesetter knows it. */
  private static final String PAGE = "\u0001";

  private static final String PAGES = "\u0002";

  private BookStyle() {}

  /** The interface texts of the book's language. */
  interface Words {
    String words(String key, Object... arguments);
  }

  /** Returns the style for the language and the theme of {@code build}. */
  static String of(Build build) {
    return of(build.language(), build.edition().theme().accent(), build.paper()::words);
  }

  /** Returns the style for {@code language} with {@code accent}, a colour. */
  static String of(Language language, String accent, Words texts) {
    boolean rightToLeft = language.direction().equals("rtl");
    String place = quoted(texts.words("paper.place", PAGE, PAGES));
    return read()
        .replace("$start", rightToLeft ? "right" : "left")
        .replace("$end", rightToLeft ? "left" : "right")
        .replace("$direction", language.direction())
        .replace("$accent", accent)
        .replace("$sans", Fonts.SANS)
        .replace("$upright", Fonts.UPRIGHT)
        .replace("$mono", Fonts.MONO)
        .replace(
            "$place",
            place.replace(PAGE, "\" counter(page) \"").replace(PAGES, "\" counter(pages) \""));
  }

  private static String quoted(String words) {
    return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String read() {
    try (InputStream in = BookStyle.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(FILE, unreadable);
    }
  }
}
