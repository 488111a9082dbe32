// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.gate;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mttcourseware.core.gate.grammar.XmlNode;

/**
 * What IMS Content Packaging asks of every {@code imsmanifest.xml}: identifiers that are unique,
 * references that resolve, files that are there and listed.
 */
final class Manifest {
  static final String NAME = "imsmanifest.xml";
  private static final String NCNAME = "[\\p{L}_][\\p{L}\\p{N}._-]*";

  private final XmlNode root;
  private final Map<String, XmlNode> resources = new TreeMap<>();

  Manifest(XmlNode root) {
    this.root = root;
    resources()
        .forEach(resource -> resources.putIfAbsent(resource.attribute("identifier"), resource));
  }

  XmlNode root() {
    return root;
  }

  /** Returns the text of {@code schemaversion}. */
  String version() {
    return root.first("metadata").map(meta -> meta.textOf("schemaversion")).orElse("");
  }

  /** Returns the text of {@code schema}. */
  String schema() {
    return root.first("metadata").map(meta -> meta.textOf("schema")).orElse("");
  }

  /** Returns the resources in order. */
  List<XmlNode> resources() {
    return root.each("resources").flatMap(all -> all.each("resource")).toList();
  }

  /** Returns the resource called {@code identifier}, if there is one. */
  java.util.Optional<XmlNode> resource(String identifier) {
    return java.util.Optional.ofNullable(resources.get(identifier));
  }

  /** Returns all items of all organizations. */
  List<XmlNode> items() {
    return root.each("organizations").flatMap(all -> all.all("item")).toList();
  }

  /** Returns the title of the first organization that has one. */
  String title() {
    return root.each("organizations")
        .flatMap(all -> all.all("organization"))
        .map(organization -> organization.textOf("title"))
        .filter(title -> !title.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Looks at identifiers and references. */
  void identifiers(Findings findings) {
    Set<String> seen = new HashSet<>();
    for (XmlNode node : root.all()) {
      String identifier = node.attribute("identifier");
      boolean ours = node.namespace().equals(root.namespace());
      if (!ours || !node.attributes().containsKey("identifier")) {
        continue;
      }
      if (!identifier.matches(NCNAME)) {
        findings.add("PKG207", NAME, node, identifier);
      } else if (!seen.add(identifier)) {
        findings.add("PKG205", NAME, node, identifier);
      }
    }
    Stream.concat(items().stream(), root.all("dependency"))
        .filter(node -> node.attributes().containsKey("identifierref"))
        .filter(node -> resource(node.attribute("identifierref")).isEmpty())
        .forEach(
            node ->
                findings.add(
                    "PKG206",
                    NAME,
                    node,
                    "<" + node.name() + ">",
                    node.attribute("identifierref")));
  }

  /** Looks at the files: each listed one is there, and each one there is listed. */
  void files(PackageContents contents, Set<String> exempt, Findings findings) {
    Set<String> listed = new TreeSet<>(exempt);
    listed.add(NAME);
    for (XmlNode resource : resources()) {
      String base = base(resource);
      Set<String> own = new TreeSet<>();
      for (XmlNode file : resource.each("file").toList()) {
        String path = path(base + file.attribute("href"));
        own.add(path);
        if (!contents.has(path)) {
          findings.add("PKG301", NAME, file, path);
        }
      }
      String href = resource.attribute("href");
      if (!href.isEmpty() && !outside(href) && !own.contains(path(base + href))) {
        findings.add("PKG314", NAME, resource, href, resource.attribute("identifier"));
      }
      listed.addAll(own);
    }
    contents.paths().stream()
        .filter(path -> !listed.contains(path))
        .forEach(path -> findings.add("PKG302", path, path));
  }

  /** Returns the path that {@code href} means: no query, no fragment, letters decoded. */
  static String path(String href) {
    String plain = href.replaceFirst("[?#].*$", "");
    try {
      return URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return plain;
    }
  }

  /** Returns whether {@code href} leads out of the package. */
  static boolean outside(String href) {
    return href.matches("(?i)([a-z][a-z0-9+.-]*:|//).*");
  }

  /** Returns the folders that {@code xml:base} puts before the files of {@code resource}. */
  private String base(XmlNode resource) {
    String all =
        root.each("resources").findFirst().map(node -> node.anyAttribute("base")).orElse("");
    return root.anyAttribute("base") + all + resource.anyAttribute("base");
  }
}
