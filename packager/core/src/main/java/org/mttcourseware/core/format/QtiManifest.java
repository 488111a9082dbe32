// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.mttcourseware.core.render.Content;

/** The manifest of a QTI package: tests that depend on items, items that depend on pictures. */
final class QtiManifest {
  private final QtiRelease release;
  private final List<Resource> tests = new ArrayList<>();
  private final List<Resource> items = new ArrayList<>();
  private final SortedSet<String> media = new TreeSet<>();

  QtiManifest(QtiRelease release) {
    this.release = release;
  }

  private record Resource(String identifier, String type, String path, List<String> needs) {}

  /** Adds the test at {@code path}, made of {@code items}, which shows {@code shown}. */
  void test(String identifier, String path, List<String> items, Collection<String> shown) {
    List<String> needs = new ArrayList<>(items.stream().map(Identifiers::resource).toList());
    needs.addAll(needed(shown));
    tests.add(new Resource(identifier, release.resourceType("test"), path, needs));
  }

  /** Adds the item at {@code path}, which shows {@code shown}. */
  void item(String identifier, String path, Collection<String> shown) {
    items.add(new Resource(identifier, release.resourceType("item"), path, needed(shown)));
  }

  /** Adds the page at {@code path}, which nothing depends on. */
  void page(String path) {
    media.add(path);
  }

  private List<String> needed(Collection<String> shown) {
    media.addAll(shown);
    return shown.stream().map(QtiManifest::file).toList();
  }

  /** Paths do not make good identifiers, and must not meet when letters are left out. */
  private static String file(String path) {
    return "FILE-" + UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8));
  }

  Content toContent(String identifier) {
    Xml xml = new Xml();
    xml.open(
        "manifest",
        "identifier",
        identifier,
        "xmlns",
        release.packageNamespace(),
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation",
        release.packageNamespace() + " " + release.packageSchema());
    xml.open("metadata").text("schema", release.packageKind());
    xml.text("schemaversion", release.packageVersion()).close();
    xml.empty("organizations").open("resources");
    tests.forEach(test -> resource(xml, test));
    items.forEach(item -> resource(xml, item));
    media.forEach(path -> file(xml, path));
    return xml.close().close().toContent();
  }

  private static void resource(Xml xml, Resource resource) {
    open(xml, Identifiers.resource(resource.identifier()), resource.type(), resource.path());
    resource.needs().forEach(needed -> xml.empty("dependency", "identifierref", needed));
    xml.close();
  }

  private static void file(Xml xml, String path) {
    open(xml, file(path), "webcontent", path);
    xml.close();
  }

  private static void open(Xml xml, String identifier, String type, String path) {
    String href = CourseFiles.href(path);
    xml.open("resource", "identifier", identifier, "type", type, "href", href);
    xml.empty("file", "href", href);
  }
}
