// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.mttcourseware.core.play.Programmes;

/** Texts that are decoded once too often and still say what they said. */
class FrailHtmlTest {
  @Test
  void signsAreNotTakenForTags() {
    String html = "<p><code>P&lt;UTOSPECIMEN&lt;&lt;LEO</code></p>";

    assertNotEquals("P<UTOSPECIMEN<<LEO", decodedOnceMore(html));
    assertEquals("P<UTOSPECIMEN<<LEO", decodedOnceMore(FrailHtml.page(html)));
    assertEquals("P<UTOSPECIMEN<<LEO", decodedOnceMore(FrailHtml.embedded(html)));
  }

  @Test
  void aQuotationDoesNotEndAnAttribute() {
    String html = FrailHtml.page("<img alt=\"The word &quot;STOP&quot;\" src=\"a.svg\" />");

    Element picture = Jsoup.parse(Parser.unescapeEntities(html, false)).select("img").get(0);

    assertEquals("The word 'STOP'", picture.attr("alt"));
  }

  @Test
  void lettersOutliveAReaderOfLatin1() {
    String html = FrailHtml.embedded("<p>Ş والوثائق 𝛼</p>");

    assertTrue(html.chars().allMatch(letter -> letter < 0x80), html);
    assertEquals("Ş والوثائق 𝛼", Jsoup.parse(html).text());
  }

  @Test
  void everyTextOfTheRealCartridgeSaysTheSame() {
    PackageFiles files = Formats.byId("cc11").orElseThrow().layOut(List.of(Programmes.real()));
    List<String> texts = new ArrayList<>();
    for (String path : files.byPath().keySet()) {
      if (path.endsWith(".html")) {
        texts.add(Jsoup.parse(Texts.text(files, path)).body().html());
      } else if (path.matches("(quiz|topic|question).*\\.xml")) {
        Document document = Jsoup.parse(Texts.text(files, path), "", Parser.xmlParser());
        document.select("[texttype=text/html]").forEach(text -> texts.add(text.wholeText()));
      }
    }

    assertFalse(texts.isEmpty());
    for (String text : texts) {
      assertEquals(shown(text), decodedOnceMore(text));
    }
  }

  private static String decodedOnceMore(String html) {
    return shown(Parser.unescapeEntities(html, false));
  }

  private static String shown(String html) {
    return Jsoup.parse(html).text().replace("\u2060", "");
  }
}
