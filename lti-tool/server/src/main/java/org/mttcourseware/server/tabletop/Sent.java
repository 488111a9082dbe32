// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.mttcourseware.server.web.RefusedException;

/** What a browser sent, read with limits. */
final class Sent {
  /** The most signs of anything that people write. */
  static final int LONGEST = 500;

  private static final int LONGEST_ID = 100;
  private static final int MOST_IN_LIST = 50;

  /**
   * Marks that turn the direction of the screen around, and signs that nobody sees. The two joiners
   * stay: some scripts need them.
   */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}&&[^\\n\\u200c\\u200d]]");

  private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\t]+");
  private static final Pattern LINES = Pattern.compile(" ?\\n[ \\n]*");

  private final JsonNode json;

  Sent(JsonNode json) {
    this.json = json;
  }

  static RefusedException wrong() {
    return new RefusedException(422, "live.step-unknown");
  }

  boolean has(String name) {
    return json.has(name);
  }

  /** Returns an id or the name of one of a few things. */
  String id(String name) {
    JsonNode id = json.path(name);
    if (!id.isTextual() || id.asText().isEmpty() || id.asText().length() > LONGEST_ID) {
      throw wrong();
    }
    return id.asText();
  }

  String oneOf(String name, Set<String> known) {
    String one = json.path(name).asText();
    if (!known.contains(one)) {
      throw wrong();
    }
    return one;
  }

  int number(String name, int least, int most) {
    JsonNode number = json.path(name);
    if (!number.isIntegralNumber()
        || !number.canConvertToInt()
        || number.asInt() < least
        || number.asInt() > most) {
      throw wrong();
    }
    return number.asInt();
  }

  /** Returns a number that a browser counts what it sends by. */
  long count() {
    JsonNode number = json.path("number");
    if (!number.isIntegralNumber() || !number.canConvertToLong() || number.asLong() < 1) {
      throw wrong();
    }
    return number.asLong();
  }

  /** Returns a number with a fraction as so many hundredths. */
  int hundredths(String name, int least, int most) {
    JsonNode number = json.path(name);
    double hundredths = number.isNumber() ? number.asDouble() * 100 : -1;
    if (!(hundredths >= least && hundredths <= most)) {
      throw wrong();
    }
    return (int) Math.round(hundredths);
  }

  boolean flag(String name) {
    JsonNode flag = json.path(name);
    if (!flag.isBoolean()) {
      throw wrong();
    }
    return flag.asBoolean();
  }

  Set<String> ids(String name) {
    JsonNode list = json.path(name);
    if (!list.isArray() || list.size() > MOST_IN_LIST) {
      throw wrong();
    }
    Set<String> ids = new LinkedHashSet<>();
    for (JsonNode id : list) {
      if (!id.isTextual()) {
        throw wrong();
      }
      ids.add(id.asText());
    }
    return ids;
  }

  /**
   * Returns what somebody wrote: plain text in few lines, empty if nothing.
   *
   * @throws RefusedException 422 if it is longer than {@code most} signs
   */
  String words(String name, int most) {
    String typed = json.path(name).asText("");
    String composed = Normalizer.normalize(typed.replace("\r\n", "\n"), Normalizer.Form.NFC);
    String seen = UNSEEN.matcher(composed.replace('\t', ' ')).replaceAll("");
    String words = LINES.matcher(SPACES.matcher(seen).replaceAll(" ")).replaceAll("\n").strip();
    if (words.codePointCount(0, words.length()) > most) {
      throw new RefusedException(422, "tabletop.too-long", most);
    }
    return words;
  }

  /**
   * Returns what somebody wrote.
   *
   * @throws RefusedException 422 if that is nothing, or too long
   */
  String words(String name) {
    String words = words(name, LONGEST);
    if (words.isEmpty()) {
      throw new RefusedException(422, "tabletop.no-words");
    }
    return words;
  }
}
