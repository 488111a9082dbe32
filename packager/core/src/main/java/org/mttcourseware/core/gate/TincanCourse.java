// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.gate;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.mttcourseware.core.gate.grammar.XmlNode;

/** An xAPI package as it was before cmi5: {@code tincan.xml}. */
final class TincanCourse implements PackageKind {
  private static final String NAME = "tincan.xml";

  @Override
  public boolean recognises(PackageContents contents) {
    return contents.has(NAME);
  }

  @Override
  public Nature inspect(PackageContents contents, Findings findings) throws IOException {
    Optional<XmlNode> root = ControlFile.read(contents, NAME, findings);
    if (root.isEmpty()) {
      return new Nature("xapi", "xAPI (tincan.xml)", "", List.of());
    }
    findings.grammar("tincan", NAME, root.get());
    List<XmlNode> activities = root.get().all("activity").toList();
    List<XmlNode> launched =
        activities.stream().filter(activity -> activity.first("launch").isPresent()).toList();
    if (launched.size() != 1) {
      findings.add("PKG403", NAME, root.get(), launched.size());
    }
    for (XmlNode activity : activities) {
      if (!activity.attribute("id").matches("[A-Za-z][A-Za-z0-9+.-]*:.+")) {
        findings.add("PKG401", NAME, activity, activity.attribute("id"));
      }
    }
    for (XmlNode activity : launched) {
      String address = activity.textOf("launch");
      if (!Manifest.outside(address) && !contents.has(Manifest.path(address))) {
        findings.add("PKG301", NAME, activity, address);
      }
    }
    String title = launched.isEmpty() ? "" : launched.get(0).textOf("name");
    return new Nature(
        "xapi", "xAPI (tincan.xml)", title, List.of("activities: " + activities.size()));
  }
}
