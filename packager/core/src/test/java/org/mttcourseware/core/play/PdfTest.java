// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mttcourseware.core.format.Formats;
import org.mttcourseware.core.format.PackageFiles;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Content;

/** The printed books of the programme with one of each kind. */
class PdfTest {
  private static final Map<String, Content> PRINTED = new ConcurrentHashMap<>();

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void theSameBookIsTheSameBytes(String language) throws IOException {
    assertArrayEquals(bytes(pdf(language, "handout")), bytes(printed(language, "handout")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"handout", "guide", "jobaids", "exercise"})
  void isTaggedInItsLanguageWithFontsOfItsOwn(String book) throws IOException {
    try (PDDocument document = PdfText.open(pdf("ar", book))) {
      PDDocumentCatalog catalog = document.getDocumentCatalog();
      Set<String> tags = new TreeSet<>();
      collect(catalog.getStructureTreeRoot(), tags);

      assertEquals("ar", catalog.getLanguage());
      assertTrue(catalog.getMarkInfo().isMarked());
      assertTrue(catalog.getViewerPreferences().displayDocTitle());
      assertTrue(document.getDocumentInformation().getTitle().contains("برنامج"));
      assertTrue(tags.containsAll(List.of("H1", "P", "L", "LI")), tags.toString());
      assertNotNull(catalog.getDocumentOutline());
      for (PDPage page : document.getPages()) {
        for (COSName font : page.getResources().getFontNames()) {
          assertTrue(page.getResources().getFont(font).isEmbedded(), font.getName());
        }
      }
    }
  }

  @Test
  void tablesHaveHeadsAndPicturesHaveWords() throws IOException {
    try (PDDocument document = PdfText.open(pdf("en", "handout"))) {
      Set<String> tags = new TreeSet<>();
      collect(document.getDocumentCatalog().getStructureTreeRoot(), tags);

      assertTrue(tags.containsAll(List.of("TABLE", "TH", "TD", "FIGURE", "H2", "H3")), tags + "");
      assertTrue(
          tags.stream().anyMatch(tag -> tag.startsWith("FIGURE A page with a grey portrait")));
    }
  }

  @Test
  void arabicIsReadInItsOrder() throws IOException {
    String text = PdfText.of(pdf("ar", "handout"));

    assertTrue(text.contains("تنتهي كل وثيقة سفر"), text);
    assertTrue(text.contains("P<UTOSPECIMEN<<LEO"), text);
    assertTrue(text.contains("laissez-passer"), text);
  }

  @Test
  void theGuideHasWhatTheHandoutHasNot() throws IOException {
    String guide = PdfText.of(pdf("en", "guide"));
    String handout = PdfText.of(pdf("en", "handout"));

    for (String word :
        List.of("Zebrafink", "Wombatpaper", "Two lines of 44 are 88.", "Lesson plan")) {
      assertTrue(guide.contains(word), word);
      assertFalse(handout.contains(word), word);
    }
  }

  @Test
  void everyPageIsMarkedNamedAndNumbered() throws IOException {
    try (PDDocument document = PdfText.open(pdf("en", "handout"))) {
      PDFTextStripper stripper = new PDFTextStripper();
      int pages = document.getNumberOfPages();
      for (int page = 1; page <= pages; page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(document);

        assertEquals(3, text.split("PUBLIC", -1).length, text);
        assertTrue(text.contains(page + " of " + pages), text);
      }
    }
  }

  @Test
  void theHeadOfAPageNamesTheSegmentOnIt() throws IOException {
    try (PDDocument document = PdfText.open(pdf("en", "handout"))) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setEndPage(document.getNumberOfPages() - 2);
      stripper.setStartPage(document.getNumberOfPages() - 2);
      String text = stripper.getText(document);

      assertTrue(text.startsWith("PUBLIC\nReading and a test\n"), text);
    }
  }

  @Test
  void eachJobAidIsOnePage() throws IOException {
    Build real = Programmes.real();
    PackageFiles files = Formats.byId("pdf-jobaids").orElseThrow().layOut(List.of(real));

    try (PDDocument document = PdfText.open(only(files))) {
      assertEquals(jobAids(real), document.getNumberOfPages());
    }
    assertEquals(List.of(), files.omissions());
  }

  @Test
  void thereIsNoBookOfJobAidsWhereThereIsNone() {
    Build build = Programmes.fixture("en");

    assertTrue(Formats.byId("pdf-jobaids").orElseThrow().applies(build));
    assertFalse(
        Formats.byId("pdf-jobaids").orElseThrow().applies(build.of(build.segments().get(1))));
  }

  @Test
  void tellsThatAFilmIsNotOnPaper() {
    PackageFiles files =
        Formats.byId("pdf-handout").orElseThrow().layOut(List.of(Programmes.fixture("en")));

    assertEquals(
        List.of("gate-film"), files.omissions().stream().map(omission -> omission.part()).toList());
  }

  private static long jobAids(Build build) {
    return build.segments().stream()
        .flatMap(segment -> segment.segment().pages().stream())
        .flatMap(page -> page.blocks().stream())
        .filter(block -> block.toString().contains("kind=JOBAID"))
        .count();
  }

  private static Content pdf(String language, String book) {
    return PRINTED.computeIfAbsent(language + " " + book, key -> printed(language, book));
  }

  private static Content printed(String language, String book) {
    Build build = Programmes.fixture(language);
    return only(Formats.byId("pdf-" + book).orElseThrow().layOut(List.of(build)));
  }

  private static Content only(PackageFiles files) {
    assertEquals(1, files.byPath().size());
    return files.byPath().get(files.byPath().firstKey());
  }

  private static byte[] bytes(Content content) throws IOException {
    try (InputStream in = content.open()) {
      return in.readAllBytes();
    }
  }

  /** Collects the names of tags, and figures with their words. */
  private static void collect(PDStructureNode node, Set<String> tags) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        String tag = element.getStructureType().toUpperCase(Locale.ROOT);
        tags.add(tag);
        if (tag.equals("FIGURE")) {
          tags.add(tag + " " + element.getAlternateDescription());
        }
        collect(element, tags);
      }
    }
  }
}
