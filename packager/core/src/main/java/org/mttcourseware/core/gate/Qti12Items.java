// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.gate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mttcourseware.core.gate.grammar.XmlNode;

/** The questions of QTI 1.2.1 in a cartridge: can what is right be answered, and does it score? */
final class Qti12Items {
  private Qti12Items() {}

  /** Looks at all items below {@code root}, which stands at {@code path}. */
  static void inspect(XmlNode root, String path, Findings findings) {
    Set<String> seen = new java.util.HashSet<>();
    for (XmlNode item : root.all("item").toList()) {
      String ident = item.attribute("ident");
      if (!seen.add(ident)) {
        findings.add("PKG205", path, item, ident);
      }
      item(item, ident, path, findings);
    }
  }

  private static void item(XmlNode item, String ident, String path, Findings findings) {
    String profile =
        item.all("fieldentry")
            .map(XmlNode::text)
            .filter(text -> text.startsWith("cc."))
            .findFirst()
            .orElse("");
    Set<String> choices =
        item.all("response_label")
            .map(label -> label.attribute("ident"))
            .collect(Collectors.toSet());
    List<XmlNode> scoring =
        item.all("respcondition")
            .filter(each -> each.each("setvar").findAny().isPresent())
            .toList();
    if (profile.matches("cc\\.(essay|pattern_match)\\..*")) {
      return;
    }
    if (scoring.isEmpty()) {
      findings.add("PKG405", path, item, ident);
    }
    for (XmlNode equal : item.all("varequal").toList()) {
      String answer = equal.text().strip();
      if (!choices.isEmpty() && !choices.contains(answer)) {
        findings.add("PKG404", path, equal, answer, ident);
      }
    }
    if (profile.startsWith("cc.multiple_response.")) {
      scoring.stream()
          .flatMap(each -> each.all("varequal"))
          .filter(equal -> !equal.attribute("case").equals("Yes"))
          .forEach(equal -> findings.add("PKG408", path, equal, equal.text().strip(), ident));
    }
  }
}
