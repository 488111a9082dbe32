// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class QtiMarkupTest {
  @Test
  void directionIsAClassWhereReleaseHasNoWordForIt() {
    String written = "<bdi dir=\"ltr\"><code>P&lt;UTO</code></bdi>";

    assertEquals("<span class=\"ltr\"><code>P&lt;UTO</code></span>", in(QtiRelease.V21, written));
    assertEquals(written, in(QtiRelease.V30, written));
  }

  @Test
  void languageIsThatOfXml() {
    assertEquals(
        "<span xml:lang=\"fr\">laissez-passer</span>",
        in(QtiRelease.V21, "<span lang=\"fr\">laissez-passer</span>"));
  }

  @Test
  void longFormOfAnAbbreviationIsNotLost() {
    assertEquals(
        "<abbr>MRZ</abbr> (machine-readable zone) lines",
        in(QtiRelease.V30, "<abbr title=\"machine-readable zone\">MRZ</abbr> lines"));
  }

  @Test
  void quotationHoldsBlocksOnly() {
    assertEquals(
        "<blockquote><p>Good evening.</p></blockquote>",
        in(QtiRelease.V21, "<blockquote cite=\"x\">Good evening.</blockquote>"));
  }

  @Test
  void whatQtiDoesNotKnowKeepsItsWords() {
    assertEquals(
        "<div><span>old</span></div>",
        in(QtiRelease.V21, "<figure onclick=\"x\"><del>old</del></figure>"));
  }

  private static String in(QtiRelease release, String xhtml) {
    return new QtiMarkup(release).of(xhtml);
  }
}
