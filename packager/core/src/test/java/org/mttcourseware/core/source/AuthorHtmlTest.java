// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorHtmlTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span lang=\"fr\" dir='ltr' title=x>laissez-passer</span>",
        "<abbr title=\"a &lt; b\">MRZ</abbr>",
        "H<sub>2</sub>O x<sup>2</sup> <bdi>\u05d0</bdi><br/><kbd>Tab</kbd>",
        "<BR>",
        "<span lang=\"fr\">",
        "</span>",
        "no tags at all"
      })
  void allowsMarksForLanguageAndSmallPrint(String html) {
    assertEquals(List.of(), AuthorHtml.refused(html));
  }

  @Test
  void namesEachThingItRefusesOnce() {
    String html = "<p onclick=go()>a<script>x</script><script>y</script><span style=x>b</span></p>";

    assertEquals(List.of("<p>", "onclick", "<script>", "style"), AuthorHtml.refused(html));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<math><mi xlink:href=\"javascript:alert(1)\">",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<iframe srcdoc=\"<script>alert(1)</script>\">",
        "<span onmouseover=\"alert(1)\">x</span>",
        "<span\u000conclick=alert(1)>x</span>",
        "<span style=\"background:url(//evil.example)\">x</span>",
        "<span class=\"x\">y</span>",
        "<style>@import '//evil.example'</style>",
        "<link rel=stylesheet href=//evil.example>",
        "<meta http-equiv=refresh content=0>",
        "<base href=//evil.example>",
        "<form action=//evil.example><input></form>",
        "<object data=x></object>",
        "<!-- a remark -->",
        "<![CDATA[ <script>alert(1)</script> ]]>",
        "<!DOCTYPE html>",
        "<?php echo 1 ?>",
        "<td>",
        "<body onload=alert(1)>",
        "</p>",
        "</script>",
        "<scr<script>ipt>alert(1)</script>",
        "<template><script>alert(1)</script></template>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>"
      })
  void refusesAndCleansAllElse(String html) {
    assertFalse(AuthorHtml.refused(html).isEmpty());
    var cleaned = Jsoup.parseBodyFragment(AuthorHtml.clean(html)).body();
    assertEquals(0, cleaned.select(":not(body,span,abbr,sub,sup,bdi,br,kbd)").size());
    assertEquals(0, cleaned.select("[^on],[style],[class],[href],[src]").size());
  }

  @Test
  void keepsOneTagOneTag() {
    assertEquals("<span lang=\"fr\">", AuthorHtml.clean("<span lang=fr class=x>"));
    assertEquals("</span>", AuthorHtml.clean("</SPAN>"));
    assertEquals("<br>", AuthorHtml.clean("<br/>"));
    assertEquals("", AuthorHtml.clean("</script>"));
    assertEquals("", AuthorHtml.clean("<iframe>"));
  }

  @Test
  void keepsTextOfWhatItTakesAway() {
    assertEquals("a b c", AuthorHtml.clean("<p>a <b>b</b> c</p>"));
  }
}
