// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mttcourseware.core.archive.PackageEntry;
import org.mttcourseware.core.archive.PackageRequest;
import org.mttcourseware.core.archive.Packager;
import org.mttcourseware.core.archive.Progress;
import org.mttcourseware.core.format.Formats;
import org.mttcourseware.core.render.Build;

/** Books as a reader's device takes them. */
final class BookTest {
  static List<Build> builds() {
    return List.of(Programmes.fixture("en"), Programmes.fixture("ar"), Programmes.real());
  }

  @ParameterizedTest
  @MethodSource("builds")
  void theCheckerOfBooksFindsNothing(Build build, @TempDir Path out) throws IOException {
    for (Path book : written(build, out)) {
      assertEquals(List.of(), BookReport.of(book), book.getFileName().toString());
    }
  }

  @Test
  void theCheckerOfBooksFindsWhatIsBroken(@TempDir Path out) throws IOException {
    Map<String, byte[]> files = new TreeMap<>(packed("basics").files());
    files.remove("EPUB/imprint.xhtml");

    List<String> found = BookReport.of(zipped(files, out.resolve("broken.epub")));

    assertTrue(found.toString().contains("imprint.xhtml"), found.toString());
  }

  @Test
  void saysWhatItIsInItsFirstBytes(@TempDir Path out) throws IOException {
    for (Path book : written(Programmes.fixture("ar"), out)) {
      byte[] start = Arrays.copyOf(Files.readAllBytes(book), 58);

      assertEquals("PK\3\4", new String(start, 0, 4, US_ASCII));
      // Stored, under a name of eight bytes, without an extra field; then nothing but the type.
      assertEquals(List.of(0, 8, 0), List.of(word(start, 8), word(start, 26), word(start, 28)));
      assertEquals("mimetypeapplication/epub+zip", new String(start, 30, 28, US_ASCII));
    }
  }

  @ParameterizedTest
  @MethodSource("builds")
  void listsEachFileOnceAndReadsEachDocumentOnce(Build build) {
    for (String id : build.edition().modules().stream().map(module -> module.id()).toList()) {
      PlayedPackage book = Programmes.packed(build, "epub", id);
      Document contents = Jsoup.parse(book.text("EPUB/content.opf"), "", Parser.xmlParser());

      List<String> listed = new ArrayList<>(contents.select("manifest item").eachAttr("href"));
      listed.replaceAll(path -> "EPUB/" + path);
      listed.addAll(List.of("META-INF/container.xml", "mimetype", "EPUB/content.opf"));
      assertEquals(
          String.join("\n", book.files().keySet()),
          String.join("\n", listed.stream().sorted().toList()));

      List<String> documents =
          contents.select("item[media-type=application/xhtml+xml]").eachAttr("id");
      assertEquals(documents, contents.select("spine itemref").eachAttr("idref"));
    }
  }

  @ParameterizedTest
  @MethodSource("builds")
  void needsNoScriptAndNoConnection(Build build) {
    for (String id : build.edition().modules().stream().map(module -> module.id()).toList()) {
      PlayedPackage book = Programmes.packed(build, "epub", id);
      for (String path : book.files().keySet()) {
        if (!path.endsWith(".xhtml")) {
          continue;
        }
        Document page = Jsoup.parse(book.text(path), "", Parser.xmlParser());
        assertEquals(
            List.of(), page.select("script, iframe, form, input, button").eachText(), path);
        for (Element shown : page.select("[src]")) {
          assertFalse(shown.attr("src").contains(":"), shown.toString());
        }
      }
    }
  }

  @Test
  void turnsItsPagesTheWayItsScriptIsRead() {
    String english = Programmes.packed(Programmes.fixture("en"), "epub", "basics").text(OPF);
    String arabic = Programmes.packed(Programmes.fixture("ar"), "epub", "basics").text(OPF);

    assertTrue(english.contains("page-progression-direction=\"ltr\""));
    assertTrue(arabic.contains("page-progression-direction=\"rtl\""));
    assertTrue(arabic.contains("xml:lang=\"ar\" dir=\"rtl\""));
  }

  @Test
  void tellsReadersWhatTheyCanCountOn() {
    Document opf = Jsoup.parse(packed("basics").text(OPF), "", Parser.xmlParser());

    assertEquals(List.of("textual", "visual"), meta(opf, "schema:accessMode"));
    assertEquals(List.of("textual"), meta(opf, "schema:accessModeSufficient"));
    assertEquals(List.of("none"), meta(opf, "schema:accessibilityHazard"));
    assertTrue(meta(opf, "schema:accessibilityFeature").contains("alternativeText"));
    assertEquals(1, meta(opf, "schema:accessibilitySummary").size());
    assertEquals(List.of(), meta(opf, "dcterms:conformsTo"));
  }

  @Test
  void answersPracticeAtTheEndAndKeepsTheTest() {
    PlayedPackage book = packed("basics");

    assertTrue(book.text("EPUB/segments/basics-all.xhtml").contains("✓"));
    assertFalse(book.text("EPUB/segments/basics-test.xhtml").contains("✓"));
  }

  @Test
  void saysThatAFilmIsThereInWordsAlone() {
    List<String> left =
        Formats.byId("epub")
            .orElseThrow()
            .layOut(List.of(Programmes.fixture("en")))
            .omissions()
            .stream()
            .map(omission -> omission.sentence())
            .toList();

    assertEquals(1, left.size(), left.toString());
    assertTrue(left.get(0).startsWith("basics-all: gate-film: a book shows no film"), left.get(0));
  }

  @Test
  void saysWhoseThePicturesAre() {
    String imprint = packed("basics").text("EPUB/imprint.xhtml");

    assertTrue(imprint.contains("picture.svg, MTT Courseware, CC-BY-4.0"), imprint);
  }

  private static final String OPF = "EPUB/content.opf";

  private static PlayedPackage packed(String module) {
    return Programmes.packed(Programmes.fixture("en"), "epub", module);
  }

  private static List<String> meta(Document opf, String property) {
    return opf.select("meta[property=" + property + "]").eachText();
  }

  private static List<Path> written(Build build, Path out) throws IOException {
    PackageRequest all = PackageRequest.everything(List.of(Formats.byId("epub").orElseThrow()));
    return Packager.write(List.of(build), all, out, Progress.SILENT).stream()
        .map(PackageEntry::file)
        .map(out::resolve)
        .toList();
  }

  private static Path zipped(Map<String, byte[]> files, Path to) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(to))) {
      byte[] type = "application/epub+zip".getBytes(StandardCharsets.US_ASCII);
      CRC32 crc = new CRC32();
      crc.update(type);
      ZipEntry first = new ZipEntry("mimetype");
      first.setMethod(ZipEntry.STORED);
      first.setSize(type.length);
      first.setCrc(crc.getValue());
      zip.putNextEntry(first);
      zip.write(type);
      files.remove("mimetype");
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return to;
  }

  private static int word(byte[] bytes, int at) {
    return (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8;
  }
}
