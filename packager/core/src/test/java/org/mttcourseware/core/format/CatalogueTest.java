// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mttcourseware.core.format.CatalogueDocument.ActivityEntry;
import org.mttcourseware.core.format.CatalogueDocument.Part;
import org.mttcourseware.core.format.CatalogueDocument.SegmentEntry;
import org.mttcourseware.core.render.Build;

class CatalogueTest {
  private final Build english = Builds.english();
  private final Build arabic = Builds.arabic();
  private final PackageFiles files = new Catalogue().layOut(List.of(english, arabic));

  @Test
  void canBeReadBack() throws IOException {
    CatalogueDocument document = read();

    assertEquals("mtt", document.programme());
    assertEquals("", document.adaptation());
    assertEquals(List.of("en", "ar"), document.languages().stream().map(Part::language).toList());
    assertEquals("rtl", document.languages().get(1).direction());
  }

  @Test
  void namesOnlyFilesThatAreThere() throws IOException {
    for (Part part : read().languages()) {
      part.modules().stream().flatMap(module -> module.segments().stream()).forEach(this::isThere);
    }
  }

  @Test
  void aPageHoldsNoAnswers() {
    files.byPath().keySet().stream()
        .filter(path -> path.endsWith(".html"))
        .forEach(path -> assertFalse(Texts.text(files, path).contains("key"), path));
    assertEquals("{\"key\":\"identity-mrz\"}", Texts.text(files, "keys/ar/identity-mrz.json"));
  }

  @Test
  void onlySegmentsWithPollsHaveTextsForARoom() {
    assertEquals("{\"polls\":{}}", Texts.text(files, "live/ar/identity-chain.json"));
    assertFalse(files.byPath().containsKey("live/ar/identity-mrz.json"));
  }

  @Test
  void itsScriptsTalkWithTheTool() {
    assertTrue(Texts.text(files, "ar/shared/mtt.js").contains("lti"));
  }

  @Test
  void languagesShareTheirFiles() {
    assertSame(
        files.byPath().get("en/media/identity/chain.svg"),
        files.byPath().get("ar/media/identity/chain.svg"));
  }

  @Test
  void knowsTheMostPointsThatADrawCanGive() throws IOException {
    SegmentEntry segment = read().languages().get(0).modules().get(0).segments().get(1);

    ActivityEntry test = segment.activities().get(0);

    assertEquals(new ActivityEntry("test", "quiz", "Test", true, 70, 2, 2 + 3), test);
  }

  @Test
  void theOrderOfBuildsDoesNotMatter() {
    PackageFiles other = new Catalogue().layOut(List.of(arabic, english));

    assertArrayEquals(Texts.bytes(files, "catalogue.json"), Texts.bytes(other, "catalogue.json"));
  }

  private void isThere(SegmentEntry segment) {
    assertTrue(files.byPath().containsKey(segment.page()), segment.page());
    assertTrue(files.byPath().containsKey(segment.key()), segment.key());
    segment.media().forEach(path -> assertTrue(files.byPath().containsKey(path), path));
  }

  private CatalogueDocument read() throws IOException {
    return new ObjectMapper()
        .readValue(Texts.bytes(files, "catalogue.json"), CatalogueDocument.class);
  }
}
