// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.gate;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.mttcourseware.core.gate.grammar.XmlNode;

/** EPUB 3: the container, the package document, and that its parts are there. */
final class EpubBook implements PackageKind {
  private static final String MIMETYPE = "mimetype";
  private static final String CONTAINER = "META-INF/container.xml";

  @Override
  public boolean recognises(PackageContents contents) {
    return contents.has(CONTAINER);
  }

  @Override
  public Nature inspect(PackageContents contents, Findings findings) throws IOException {
    first(contents, findings);
    Optional<XmlNode> container = ControlFile.read(contents, CONTAINER, findings);
    String path = "";
    if (container.isPresent()) {
      findings.grammar("epub-container", CONTAINER, container.get());
      path =
          container
              .get()
              .all("rootfile")
              .map(file -> file.attribute("full-path"))
              .findFirst()
              .orElse("");
    }
    if (!contents.has(path)) {
      findings.add("PKG407", CONTAINER, "package document");
      return new Nature("epub", "EPUB", "", List.of());
    }
    Optional<XmlNode> root = ControlFile.read(contents, path, findings);
    return root.isEmpty()
        ? new Nature("epub", "EPUB", "", List.of())
        : book(contents, path, root.get(), findings);
  }

  private static Nature book(
      PackageContents contents, String path, XmlNode root, Findings findings) {
    findings.grammar("epub-package", path, root);
    String folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/') + 1) : "";
    Map<String, XmlNode> items = new TreeMap<>();
    Set<String> listed = new TreeSet<>(Set.of(MIMETYPE, path));
    for (XmlNode item : root.all("item").toList()) {
      if (items.put(item.attribute("id"), item) != null) {
        findings.add("PKG205", path, item, item.attribute("id"));
      }
      String file = folder + Manifest.path(item.attribute("href"));
      listed.add(file);
      if (!contents.has(file)) {
        findings.add("PKG301", path, item, file);
      }
    }
    List<XmlNode> spine = root.all("itemref").toList();
    spine.stream()
        .filter(reference -> !items.containsKey(reference.attribute("idref")))
        .forEach(
            reference ->
                findings.add("PKG206", path, reference, "<itemref>", reference.attribute("idref")));
    if (items.values().stream()
        .noneMatch(item -> item.attribute("properties").matches(".*\\bnav\\b.*"))) {
      findings.add("PKG407", path, root, "table of contents (properties=\"nav\")");
    }
    contents.paths().stream()
        .filter(file -> !listed.contains(file) && !file.startsWith("META-INF/"))
        .forEach(file -> findings.add("PKG302", file, file));
    String title = root.first("metadata").map(meta -> meta.textOf("title")).orElse("");
    return new Nature(
        "epub", "EPUB " + root.attribute("version"), title, List.of("chapters: " + spine.size()));
  }

  private static void first(PackageContents contents, Findings findings) throws IOException {
    ZipArchiveEntry first = contents.entries().get(0);
    boolean right =
        first.getName().equals(MIMETYPE)
            && first.getMethod() == ZipEntry.STORED
            && contents.text(MIMETYPE).equals("application/epub+zip");
    if (!right) {
      findings.add("PKG406", MIMETYPE);
    }
  }
}
