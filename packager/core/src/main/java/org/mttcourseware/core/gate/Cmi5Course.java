// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.gate;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mttcourseware.core.gate.grammar.XmlNode;

/** cmi5: the course structure, and the rules that its schema does not hold. */
final class Cmi5Course implements PackageKind {
  private static final String NAME = "cmi5.xml";
  private static final Pattern RESERVED =
      Pattern.compile("[?&](endpoint|fetch|actor|registration|activityId)=");

  @Override
  public boolean recognises(PackageContents contents) {
    return contents.has(NAME);
  }

  @Override
  public Nature inspect(PackageContents contents, Findings findings) throws IOException {
    Optional<XmlNode> root = ControlFile.read(contents, NAME, findings);
    if (root.isEmpty()) {
      return new Nature("cmi5", "cmi5", "", List.of());
    }
    findings.grammar("cmi5", NAME, root.get());
    ids(root.get(), findings);
    List<XmlNode> units = root.get().all("au").toList();
    units.forEach(unit -> address(contents, unit, findings));
    String title =
        root.get().first("course").stream()
            .flatMap(course -> course.each("title"))
            .map(words -> words.textOf("langstring"))
            .findFirst()
            .orElse("");
    return new Nature("cmi5", "cmi5", title, List.of("assignable units: " + units.size()));
  }

  private static void ids(XmlNode root, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (XmlNode node : root.all()) {
      if (!node.attributes().containsKey("id")) {
        continue;
      }
      String id = node.attribute("id");
      if (!id.matches("[A-Za-z][A-Za-z0-9+.-]*:.+")) {
        findings.add("PKG401", NAME, node, id);
      } else if (!seen.add(id)) {
        findings.add("PKG205", NAME, node, id);
      }
    }
    root.all("objective")
        .filter(node -> node.attributes().containsKey("idref"))
        .filter(node -> !seen.contains(node.attribute("idref")))
        .forEach(
            node -> findings.add("PKG206", NAME, node, "<objective>", node.attribute("idref")));
  }

  private static void address(PackageContents contents, XmlNode unit, Findings findings) {
    for (XmlNode url : unit.each("url").toList()) {
      String address = url.text().strip();
      Matcher reserved = RESERVED.matcher(address);
      if (reserved.find()) {
        findings.add("PKG402", NAME, url, address, reserved.group(1));
      }
      if (!Manifest.outside(address) && !contents.has(Manifest.path(address))) {
        findings.add("PKG301", NAME, url, address);
      }
    }
  }
}
