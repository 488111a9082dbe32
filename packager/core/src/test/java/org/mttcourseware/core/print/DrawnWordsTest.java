// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.batik.parser.AWTPathProducer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Words in drawings, as outlines. */
class DrawnWordsTest {
  private final DrawnWords words = new DrawnWords(new Outlines(new Fonts()));

  @Test
  void standWhereTheirAnchorSays() throws IOException {
    assertTrue(bounds("<text x='50' y='20'>mm</text>").get(0).getMinX() >= 50);
    assertTrue(bounds("<text x='50' y='20' text-anchor='end'>mm</text>").get(0).getMaxX() <= 50);
    assertEquals(
        50, bounds("<text x='50' y='20' text-anchor='middle'>mm</text>").get(0).getCenterX(), 0.5);
  }

  @Test
  void areAsWideAsTheyAreToldToBe() throws IOException {
    Rectangle2D line = bounds("<text x='0' y='9' textLength='200'>ABCDE</text>").get(0);

    assertEquals(200, line.getWidth(), 3);
  }

  @Test
  void takeSizeFromStyleGroupAndAttribute() throws IOException {
    String style = "<style>.big { font-size: 40px; }</style>";
    double plain = bounds("<text y='50' font-size='20'>H</text>").get(0).getHeight();

    assertEquals(
        2 * plain, bounds(style + "<text y='50' class='big'>H</text>").get(0).getHeight(), 0.1);
    assertEquals(
        2 * plain, bounds("<g font-size='40'><text y='50'>H</text></g>").get(0).getHeight(), 0.1);
    assertEquals(
        2 * plain, bounds("<text y='50' style='font-size:40px'>H</text>").get(0).getHeight(), 0.1);
  }

  @Test
  void aPartGoesOnWhereTheOneBeforeEnds() throws IOException {
    List<Rectangle2D> parts = bounds("<text x='0' y='9'>AB<tspan dy='20'>CD</tspan></text>");

    assertTrue(parts.get(1).getMinX() >= parts.get(0).getMaxX() - 1);
    assertTrue(parts.get(1).getMinY() > parts.get(0).getMaxY());
  }

  @Test
  void keepTheirLooks() {
    Element svg = outlined("<text x='1' y='2' fill='#fff' opacity='.5'>a</text>");

    assertEquals("#fff", svg.selectFirst("g").attr("fill"));
    assertEquals(0, svg.select("text").size());
  }

  private List<Rectangle2D> bounds(String inside) throws IOException {
    return outlined(inside).select("path").stream().map(path -> bounds(path)).toList();
  }

  private static Rectangle2D bounds(Element path) {
    try {
      return AWTPathProducer.createShape(
              new StringReader(path.attr("d")), PathIterator.WIND_NON_ZERO)
          .getBounds2D();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Element outlined(String inside) {
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 300 100'>" + inside + "</svg>";
    return Jsoup.parse(words.outlined(svg), "", Parser.xmlParser());
  }
}
