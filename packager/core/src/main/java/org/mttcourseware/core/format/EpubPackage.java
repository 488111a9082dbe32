// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.mttcourseware.core.model.ProgrammeHead;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Content;

/** Writes the package document of a book: what it is, its files, their order (EPUB 3.3, 5). */
final class EpubPackage {
  static final String PATH = "content.opf";

  /** The build has no clock. The identifier, which holds the version, tells releases apart. */
  private static final String MODIFIED = "2000-01-01T00:00:00Z";

  private static final String XHTML = "application/xhtml+xml";

  /** The core media types that sources can hold (EPUB 3.3, 3.2). */
  private static final Map<String, String> PICTURES =
      Map.of("svg", "image/svg+xml", "png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg");

  private EpubPackage() {}

  /** Returns the package document of {@code book}, which is made of {@code build}. */
  static Content of(Build build, EpubBook book) {
    String language = build.language().tag();
    Xml xml = new Xml();
    xml.open(
        "package",
        "xmlns",
        "http://www.idpf.org/2007/opf",
        "version",
        "3.0",
        "unique-identifier",
        "identifier",
        "xml:lang",
        language,
        "dir",
        build.language().direction());
    metadata(xml, build, book);
    manifest(xml, book);
    xml.open("spine", "page-progression-direction", build.language().direction());
    book.documents().forEach(document -> xml.empty("itemref", "idref", document.id()));
    return xml.close().close().toContent();
  }

  private static void metadata(Xml xml, Build build, EpubBook book) {
    ProgrammeHead head = build.edition().head();
    xml.open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/");
    xml.text("dc:identifier", identifier(build), "id", "identifier");
    xml.text("dc:title", build.title());
    xml.text("dc:language", build.language().tag());
    if (build.edition().restriction().isPresent()) {
      xml.text("dc:description", About.of(build));
    }
    xml.text("dc:publisher", head.publisher());
    xml.text("dc:rights", head.licence());
    meta(xml, "dcterms:modified", MODIFIED);
    meta(xml, "schema:version", head.version());
    accessibility(xml, build, book);
    xml.close();
  }

  /**
   * Says what the checks have made sure of: each picture has words, none moves, and no film is in
   * the book. No conformance is claimed: that takes a person who has looked (EPUB Accessibility
   * 1.1, 4).
   */
  private static void accessibility(Xml xml, Build build, EpubBook book) {
    boolean pictures = !book.media().isEmpty();
    meta(xml, "schema:accessMode", "textual");
    if (pictures) {
      meta(xml, "schema:accessMode", "visual");
    }
    meta(xml, "schema:accessModeSufficient", "textual");
    for (String feature :
        List.of(
            "displayTransformability", "readingOrder", "structuralNavigation", "tableOfContents")) {
      meta(xml, "schema:accessibilityFeature", feature);
    }
    if (pictures) {
      meta(xml, "schema:accessibilityFeature", "alternativeText");
    }
    meta(xml, "schema:accessibilityHazard", "none");
    meta(xml, "schema:accessibilitySummary", build.paper().words("book.accessibility"));
  }

  /**
   * The same for the same edition, another for another version: readers keep the copy that they
   * have of an identifier they know, and there is no date that could tell them better.
   */
  private static String identifier(Build build) {
    String name =
        String.join(
            " ",
            build.edition().head().id(),
            build.scope().word(),
            build.id(),
            build.edition().adaptationId(),
            build.language().tag(),
            build.edition().head().version());
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static void manifest(Xml xml, EpubBook book) {
    xml.open("manifest");
    for (EpubDocument document : book.documents()) {
      if (document.id().equals(EpubBook.NAV)) {
        item(xml, document.id(), document.path(), XHTML, "properties", "nav");
      } else {
        item(xml, document.id(), document.path(), XHTML);
      }
    }
    item(xml, "style", EpubBook.STYLE, "text/css");
    int number = 0;
    for (String path : book.media().keySet()) {
      number++;
      item(xml, "media-" + number, path, pictureType(path));
    }
    xml.close();
  }

  private static void item(Xml xml, String id, String path, String type, String... more) {
    List<String> attributes =
        new ArrayList<>(List.of("id", id, "href", CourseFiles.href(path), "media-type", type));
    attributes.addAll(List.of(more));
    xml.empty("item", attributes.toArray(String[]::new));
  }

  private static String pictureType(String path) {
    String type = PICTURES.get(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    if (type == null) {
      throw new IllegalStateException("a book cannot show " + path);
    }
    return type;
  }

  private static void meta(Xml xml, String property, String value) {
    xml.text("meta", value, "property", property);
  }
}
