// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import org.mttcourseware.server.web.RefusedException;

/**
 * What an open page wants to be kept.
 *
 * @param visit the open page
 * @param number of this save of that page, from 1
 * @param revision the stored one that the page knows of
 * @param progress from 0 to 1
 * @param completed whether all pages were seen; says nothing where there are graded quizzes
 * @param seconds that the page was looked at since its last save
 */
record Save(
    String visit,
    long number,
    long revision,
    String state,
    String location,
    double progress,
    boolean completed,
    long seconds) {
  private static final int LONGEST_STATE = 8_000;
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,40}");
  private static final Pattern PRINTABLE = Pattern.compile("[ -~]*");

  /** Reads what a browser sent. */
  static Save received(JsonNode sent) {
    String visit = sent.path("visit").asText();
    String state = sent.path("state").asText();
    String location = Storable.text(sent.path("location").asText());
    double progress = sent.path("progress").asDouble();
    require(ID.matcher(visit).matches());
    require(sent.path("number").canConvertToLong() && sent.path("revision").canConvertToLong());
    require(sent.path("state").isTextual() && PRINTABLE.matcher(state).matches());
    require(location.length() <= 255 && Double.isFinite(progress));
    if (state.length() > LONGEST_STATE) {
      throw new RefusedException(413, "web.too-big");
    }
    return new Save(
        visit,
        sent.path("number").asLong(),
        sent.path("revision").asLong(),
        state,
        location,
        Math.min(1, Math.max(0, progress)),
        sent.path("status").asText().equals("completed"),
        Math.max(0, sent.path("seconds").asLong()));
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new RefusedException(400, "web.malformed");
    }
  }
}
