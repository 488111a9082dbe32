// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mttcourseware.core.adapt.Adapter;
import org.mttcourseware.core.archive.PackageEntry;
import org.mttcourseware.core.archive.Progress;
import org.mttcourseware.core.archive.Publication;
import org.mttcourseware.core.archive.Selection;
import org.mttcourseware.core.format.Formats;
import org.mttcourseware.core.format.PackageFormat;
import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.render.Build;

/** What is marked stays in packages that say so, and those say so wherever they are looked at. */
class MarkedPackagesTest {
  private static final Adapted ADAPTED = Adapted.of(Path.of("src/test/resources/adapted"));
  private static final Build SHUT = ADAPTED.build("shut", "en");

  static Stream<String> formats() {
    return Formats.all().stream().map(PackageFormat::id);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void noFileOfAnOpenPackageHoldsAMarkedText(String id) {
    PackageFormat format = Formats.byId(id).orElseThrow();
    List<String> found = new ArrayList<>();
    for (String open : List.of("", "open", "bare")) {
      Adapted.texts(format, ADAPTED.build(open, "en"))
          .forEach(
              (path, text) -> {
                if (text.contains("Secret") || text.contains("SECRET")) {
                  found.add(open + ": " + path);
                }
              });
    }

    assertEquals(List.of(), found);
  }

  @ParameterizedTest
  @CsvSource({
    "scorm12, imsmanifest.xml",
    "scorm2004-3, imsmanifest.xml",
    "scorm2004-4, imsmanifest.xml",
    "cc11, imsmanifest.xml",
    "cc13, imsmanifest.xml",
    "cmi5, cmi5.xml",
    "xapi, tincan.xml",
    "epub, EPUB/content.opf",
    "catalogue, catalogue.json"
  })
  void theManifestSaysHowToHandleThePackage(String format, String manifest) {
    Map<String, String> shut = Adapted.texts(Formats.byId(format).orElseThrow(), SHUT);
    Map<String, String> open =
        Adapted.texts(Formats.byId(format).orElseThrow(), ADAPTED.build("open", "en"));

    assertTrue(String.valueOf(shut.get(manifest)).contains("TOP SECRET · "), shut.get(manifest));
    assertTrue(!String.valueOf(open.get(manifest)).contains("PUBLIC ·"), open.get(manifest));
  }

  @Test
  void everyPageAndEachPrintedPageCarriesTheMarking() throws IOException {
    Map<String, String> web = Adapted.texts(Formats.byId("web").orElseThrow(), SHUT);
    List<String> unmarked =
        web.entrySet().stream()
            .filter(file -> file.getKey().endsWith(".html"))
            .filter(file -> file.getValue().split("class=\"marking\">TOP SECRET", -1).length != 3)
            .map(Map.Entry::getKey)
            .toList();

    assertEquals(List.of(), unmarked);
    assertTrue(web.get("law-stop/index.html").contains("insert-marking\">RESTRICTED"));
    var pdf = Formats.byId("pdf-handout").orElseThrow().layOut(List.of(SHUT)).byPath();
    try (var document = PdfText.open(pdf.values().iterator().next())) {
      assertEquals("TOP SECRET", document.getDocumentInformation().getSubject());
      var stripper = new org.apache.pdfbox.text.PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertEquals(3, stripper.getText(document).split("TOP SECRET", -1).length, "page " + page);
      }
    }
  }

  @Test
  void theNameOfTheFileSaysItToo(@TempDir Path out) throws IOException {
    Selection all =
        new Selection(List.of("web"), List.of(), List.of(), List.of("shut", "open"), List.of("en"));

    List<String> files =
        Publication.write(ADAPTED.programme(), all, out, Progress.SILENT).stream()
            .map(PackageEntry::file)
            .filter(file -> file.startsWith("adapted-"))
            .toList();

    assertEquals(
        List.of("adapted-open-en-web-1.0.0.zip", "adapted-shut-en-web-1.0.0.TOP-SECRET.zip"),
        files);
  }

  @Test
  void aSelectionToStartFromIsPackagedOnlyByItsName(@TempDir Path out) throws IOException {
    List<String> web = List.of("web");
    List<String> none = List.of();
    Selection unnamed = new Selection(web, none, none, none, List.of("en"));
    Selection named = new Selection(web, none, none, List.of("bare"), List.of("en"));

    assertEquals(List.of("", "open", "shut"), adaptations(unnamed, out));
    assertEquals(List.of("bare"), adaptations(named, out));
  }

  private static List<String> adaptations(Selection selection, Path out) throws IOException {
    return Publication.write(ADAPTED.programme(), selection, out, Progress.SILENT).stream()
        .map(PackageEntry::adaptation)
        .distinct()
        .toList();
  }

  @Test
  void noEditionIsMadeThatWouldCarryAHigherText() {
    Adaptation shut = ADAPTED.edition("shut", "en").adaptation().orElseThrow();
    Adaptation lowered =
        new Adaptation(
            shut.id(),
            shut.title(),
            shut.summary(),
            false,
            0,
            shut.segments(),
            List.of(),
            shut.languages(),
            Map.of("marking", "PUBLIC"),
            shut.inserts(),
            shut.terms(),
            shut.contacts());

    assertThrows(
        IllegalStateException.class,
        () -> Adapter.edition(ADAPTED.programme(), Optional.of(lowered), new Language("en")));
  }
}
