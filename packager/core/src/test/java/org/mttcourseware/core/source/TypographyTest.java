// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mttcourseware.core.model.Language;

class TypographyTest {
  private static String html(String tag, String... lines) {
    TextFile file = new TextFile("page.md", new Language(tag), "", List.of(lines));
    return Markdown.html(Markdown.blocks(file)).value();
  }

  @ParameterizedTest
  @CsvSource({
    "en,“,”",
    "ru,«,»",
    "ar,”,“",
    "de,„,“",
    "fr,«\u202F,\u202F»",
    "fr-CH,«,»",
    "it,«,»",
    "es,“,”",
    "uk,«,»",
    "mk,„,“",
    "sr-Latn,„,”",
    "cnr,„,”",
    "sq,“,”",
    "prs,«,»"
  })
  void setsTheMarksOfTheLanguage(String tag, String open, String close) {
    assertEquals("<p>A " + open + "b" + close + ".</p>", html(tag, "A \"b\"."));
  }

  @Test
  void pairsAcrossEmphasisAndLinksAndAfterBrackets() {
    assertEquals(
        "<p>(“one <em>two</em>”, “<strong>three</strong>”)</p>",
        html("en", "(\"one *two*\", \"**three**\")"));
  }

  @Test
  void leavesCodesAlone() {
    assertEquals("<p>“<bdi dir=\"ltr\"><code>a&quot;b</code></bdi>”</p>", html("en", "\"`a\"b`\""));
  }

  @Test
  void setsTablesListsAndQuotes() {
    String set = html("en", "| \"a\" |", "|---|", "| \"b\" |", "", "- \"c\"", "", "> \"d\"");

    for (String part : List.of(">“a”</th>", "<td>“b”</td>", "<li>“c”</li>", "<p>“d”</p>")) {
      assertTrue(set.contains(part), set);
    }
  }

  @Test
  void setsAnApostropheInsideAWordAndNoOther() {
    assertEquals("<p>officer’s 5' 'so'</p>", html("en", "officer's 5' 'so'"));
  }
}
