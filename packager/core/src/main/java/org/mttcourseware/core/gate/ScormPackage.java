// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.gate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mttcourseware.core.gate.grammar.XmlNode;

/** SCORM 1.2 and 2004: what the standards ask, and what Moodle's own reading of them needs. */
final class ScormPackage implements PackageKind {
  private static final String FORMER = "http://www.imsproject.org/xsd/imscp_rootv1p1p2";
  private static final String ADLCP = "http://www.adlnet.org/xsd/adlcp_v1p3";
  private static final String ADLCP_FORMER = "http://www.adlnet.org/xsd/adlcp_rootv1p2";
  private static final int LONGEST_TITLE = 200;
  private static final Map<String, String> FORMATS =
      Map.of(
          "1.2", "scorm12",
          "CAM 1.3", "",
          "1.3", "",
          "2004 3rd Edition", "scorm2004-3",
          "2004 4th Edition", "scorm2004-4");

  @Override
  public boolean recognises(PackageContents contents) throws IOException {
    if (!contents.has(Manifest.NAME)) {
      return false;
    }
    String text = contents.text(Manifest.NAME);
    return text.contains("adlcp") || text.contains("ADL SCORM") || text.contains(FORMER);
  }

  @Override
  public Nature inspect(PackageContents contents, Findings findings) throws IOException {
    Optional<XmlNode> root = ControlFile.read(contents, Manifest.NAME, findings);
    if (root.isEmpty()) {
      return new Nature("", "SCORM", "", List.of());
    }
    Manifest manifest = new Manifest(root.get());
    boolean former = root.get().namespace().equals(FORMER);
    findings.grammar(former ? "scorm12" : "scorm2004", Manifest.NAME, root.get());
    String version = manifest.version();
    version(manifest, version, former, findings);
    manifest.identifiers(findings);
    organization(manifest, findings);
    titles(manifest, findings);
    prefixes(root.get(), findings);
    List<XmlNode> scos = scos(manifest, former, findings);
    manifest.files(contents, schemas(contents), findings);
    namedSchemas(contents, root.get(), findings);
    if (!former) {
      later(manifest, scos, findings);
    }
    return new Nature(
        FORMATS.getOrDefault(version, ""),
        former ? "SCORM 1.2" : "SCORM " + (version.isEmpty() ? "2004" : version),
        manifest.title(),
        List.of(scos.size() + (scos.size() == 1 ? " SCO" : " SCOs")));
  }

  private static void version(
      Manifest manifest, String version, boolean former, Findings findings) {
    if (!FORMATS.containsKey(version) || former != version.equals("1.2")) {
      XmlNode at = manifest.root().first("metadata").orElse(manifest.root());
      findings.add(
          "PKG304",
          Manifest.NAME,
          at,
          version,
          former ? "1.2" : "2004 3rd Edition, 2004 4th Edition");
    }
  }

  private static void organization(Manifest manifest, Findings findings) {
    XmlNode organizations = manifest.root().first("organizations").orElse(manifest.root());
    String wanted = organizations.attribute("default");
    boolean there =
        organizations
            .each("organization")
            .anyMatch(each -> each.attribute("identifier").equals(wanted));
    if (!wanted.isEmpty() && !there) {
      findings.add("PKG206", Manifest.NAME, organizations, "<organizations default>", wanted);
    }
  }

  private static void titles(Manifest manifest, Findings findings) {
    for (XmlNode title : manifest.root().all("title").toList()) {
      String text = title.text().strip();
      if (text.length() > LONGEST_TITLE) {
        findings.add("PKG308", Manifest.NAME, title, text.length(), LONGEST_TITLE);
      }
      if (text.matches("(?s).*[&<>].*")) {
        findings.add("PKG307", Manifest.NAME, title, text);
      }
    }
  }

  private static void prefixes(XmlNode root, Findings findings) {
    Map<String, String> wanted =
        Map.of(
            ADLCP,
            "adlcp",
            ADLCP_FORMER,
            "adlcp",
            "http://www.adlnet.org/xsd/adlseq_v1p3",
            "adlseq",
            "http://www.adlnet.org/xsd/adlnav_v1p3",
            "adlnav",
            "http://www.imsglobal.org/xsd/imsss",
            "imsss");
    for (XmlNode node : root.all()) {
      String prefix = wanted.getOrDefault(node.namespace(), node.prefix());
      if (!node.prefix().equals(prefix)) {
        findings.add("PKG306", Manifest.NAME, node, node.prefix(), prefix);
        return;
      }
    }
  }

  private static List<XmlNode> scos(Manifest manifest, boolean former, Findings findings) {
    List<XmlNode> scos = new ArrayList<>();
    boolean anything = false;
    for (XmlNode item : manifest.items()) {
      Optional<XmlNode> resource = manifest.resource(item.attribute("identifierref"));
      if (resource.isEmpty()) {
        continue;
      }
      anything |= !resource.get().attribute("href").isEmpty();
      String type = resource.get().anyAttribute("scormtype");
      String exact = former ? ADLCP_FORMER : ADLCP;
      String name = former ? "scormtype" : "scormType";
      if (!resource.get().attributes().containsKey(XmlNode.qualified(exact, name))) {
        findings.add(
            "PKG305", Manifest.NAME, resource.get(), resource.get().attribute("identifier"), name);
      } else if (type.equals("sco")) {
        scos.add(resource.get());
      }
    }
    if (!anything) {
      findings.add("PKG303", Manifest.NAME);
    }
    return scos;
  }

  /** Control documents stand at the root and are listed by nobody. */
  private static Set<String> schemas(PackageContents contents) {
    return contents.paths().stream()
        .filter(path -> path.matches(".*\\.(xsd|dtd)"))
        .collect(Collectors.toSet());
  }

  private static void namedSchemas(PackageContents contents, XmlNode root, Findings findings) {
    String[] words = root.anyAttribute("schemaLocation").strip().split("\\s+");
    for (int i = 1; i < words.length; i += 2) {
      if (!Manifest.outside(words[i]) && !contents.has(words[i])) {
        findings.add("PKG315", Manifest.NAME, root, words[i]);
      }
    }
  }

  private static void later(Manifest manifest, List<XmlNode> scos, Findings findings) {
    if (scos.size() > 1) {
      findings.add("PKG309", Manifest.NAME, scos.get(1), scos.size());
    }
    manifest
        .root()
        .all("mapInfo")
        .findFirst()
        .ifPresent(node -> findings.add("PKG310", Manifest.NAME, node));
  }
}
