// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.gate;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mttcourseware.core.gate.grammar.XmlNode;

/** QTI 2.1 and 3.0: a package of questions and tests. */
final class QtiPackage implements PackageKind {
  @Override
  public boolean recognises(PackageContents contents) throws IOException {
    return contents.has(Manifest.NAME)
        && contents
            .text(Manifest.NAME)
            .matches("(?s).*(\"imsqti_(item|test)_xmlv[23]p[0-9]|<schema>\\s*QTI).*");
  }

  @Override
  public Nature inspect(PackageContents contents, Findings findings) throws IOException {
    Optional<XmlNode> root = ControlFile.read(contents, Manifest.NAME, findings);
    if (root.isEmpty()) {
      return new Nature("", "QTI", "", List.of());
    }
    Manifest manifest = new Manifest(root.get());
    manifest.identifiers(findings);
    manifest.files(contents, Set.of(), findings);
    int items = 0;
    Set<String> identifiers = new HashSet<>();
    for (XmlNode resource : manifest.resources()) {
      String path = Manifest.path(resource.attribute("href"));
      if (resource.attribute("type").startsWith("imsqti_item") && contents.has(path)) {
        items++;
        item(contents, path, identifiers, findings);
      }
    }
    boolean third = root.get().namespace().contains("qtiv3p0");
    return new Nature(
        third ? "qti30" : "qti21",
        third ? "QTI 3.0" : "QTI 2",
        manifest.title(),
        List.of("questions: " + items));
  }

  private static void item(
      PackageContents contents, String path, Set<String> identifiers, Findings findings)
      throws IOException {
    Optional<XmlNode> root = ControlFile.read(contents, path, findings);
    if (root.isEmpty()) {
      return;
    }
    String identifier = root.get().attribute("identifier");
    if (!identifiers.add(identifier)) {
      findings.add("PKG205", path, root.get(), identifier);
    }
    Set<String> choices =
        root.get().all().stream()
            .filter(
                node ->
                    node.name().matches("(qti-)?.*(choice|hottext|gap-?text|simple-?associable).*"))
            .flatMap(node -> node.all().stream())
            .map(node -> node.attribute("identifier"))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toSet());
    for (XmlNode declaration :
        each(root.get(), "responseDeclaration", "qti-response-declaration")) {
      String type = declaration.attribute("baseType") + declaration.attribute("base-type");
      if (!type.matches("identifier|pair|directedPair") || choices.isEmpty()) {
        continue;
      }
      answers(declaration)
          .forEach(
              value ->
                  Stream.of(value.text().strip().split("\\s+"))
                      .filter(word -> !known(word, choices, root.get()))
                      .forEach(word -> findings.add("PKG404", path, value, word, identifier)));
    }
  }

  private static boolean known(String word, Set<String> choices, XmlNode root) {
    return choices.contains(word)
        || root.all().stream().anyMatch(node -> node.attribute("identifier").equals(word));
  }

  private static List<XmlNode> answers(XmlNode declaration) {
    return each(declaration, "correctResponse", "qti-correct-response").stream()
        .flatMap(correct -> each(correct, "value", "qti-value").stream())
        .toList();
  }

  private static List<XmlNode> each(XmlNode node, String second, String third) {
    return node.all().stream()
        .filter(below -> below.name().equals(second) || below.name().equals(third))
        .toList();
  }
}
