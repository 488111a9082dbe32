// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mttcourseware.core.model.MediaFile;

class SvgTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rect fill=\"url(#stripes)\" style=\"fill: url('#stripes')\"/>",
        "<use href=\"#record\"/>",
        "<image xlink:href=\"data:image/png;base64,iVBORw0KGgo=\"/>",
        "<style>.a { fill: #fff; mask: url(#m) }</style>",
        "<text>javascript is a word, http://example.org too</text>",
        "<title>A record</title><desc>On a desk</desc>"
      })
  void allowsPlainDrawings(String inside) throws IOException {
    assertEquals(Set.of(), drawing(inside).refused().keySet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<SCRIPT href=\"data:,alert(1)\"/>",
        "<s:script xmlns:s=\"http://www.w3.org/2000/svg\">alert(1)</s:script>",
        "<g onload=\"alert(1)\"/>",
        "<g ONCLICK=\"alert(1)\"/>",
        "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"/></foreignObject>",
        "<h:iframe xmlns:h=\"http://www.w3.org/1999/xhtml\"/>",
        "<a href=\"https://example.org\"><text>x</text></a>",
        "<image href=\"https://example.org/x.png\"/>",
        "<image href=\"//example.org/x.png\"/>",
        "<image href=\"x.png\"/>",
        "<image href=\"data:image/svg+xml;base64,PHN2Zy8+\"/>",
        "<use href=\"other.svg#a\"/>",
        "<use xlink:href=\"&#106;avascript:alert(1)\"/>",
        "<rect fill=\"url(https://example.org/x.svg#a)\"/>",
        "<rect style=\"fill: u\\72l(//example.org)\"/>",
        "<style>@import 'https://example.org/x.css';</style>",
        "<style><![CDATA[@im\\70ort '//example.org/x.css';]]></style>",
        "<style>rect { background: image-set('//example.org/x.png' 1x) }</style>",
        "<g xml:base=\"https://example.org/\"/>",
        "<set attributeName=\"href\" to=\"javascript:alert(1)\"/>",
        "<animate attributeName=\"x\" onbegin=\"alert(1)\"/>",
        "<?xml-stylesheet href=\"https://example.org/x.css\"?>"
      })
  void refusesWhatRunsOrReachesOut(String inside) throws IOException {
    assertFalse(drawing(inside).refused().isEmpty());
  }

  @Test
  void refusesDocumentTypesWithoutReadingTheirEntities() throws IOException {
    String bomb =
        "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>\n<svg><text>&a;</text></svg>";

    assertTrue(read(bomb).orElseThrow().refused().containsKey("a document type"));
  }

  @Test
  void isNoDrawingWithoutOneSvgElement() throws IOException {
    assertEquals(Optional.empty(), read("<html><svg/></html>"));
    assertEquals(Optional.empty(), read(""));
    assertEquals(Optional.empty(), read("<svg/><svg/>"));
    assertEquals(
        Optional.empty(),
        read(new String("<svg/>".getBytes(StandardCharsets.UTF_16), StandardCharsets.ISO_8859_1)));
  }

  private Svg drawing(String inside) throws IOException {
    return read("<svg xmlns=\"http://www.w3.org/2000/svg\">" + inside + "</svg>").orElseThrow();
  }

  private Optional<Svg> read(String text) throws IOException {
    Path file = folder.resolve("drawing.svg");
    Files.writeString(file, text);
    return Svg.read(new MediaFile("drawing.svg", file, Files.size(file), "CC0-1.0", "A. Author"));
  }
}
