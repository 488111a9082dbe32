// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class VowelMarksTest {
  @Test
  void leavesTheLettersOfAWordTogether() {
    Document page =
        Jsoup.parse(
            "<p>\u062F\u0648\u0651\u0646\u0647 <b>\u062C\u062F\u064B\u0627</b> \u0622\u0645\u0646, caf\u00E9 \u0439</p>");

    VowelMarks.settle(page);

    assertEquals(
        "\u062F\u0648\u0646\u0647 \u062C\u062F\u0627 \u0622\u0645\u0646, caf\u00E9 \u0439",
        page.text());
  }
}
