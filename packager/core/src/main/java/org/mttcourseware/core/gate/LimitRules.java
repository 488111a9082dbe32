// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.gate;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.mttcourseware.core.gate.grammar.XmlNode;
import org.mttcourseware.core.model.LmsProfile;

/** What one learning system takes of what the standards allow. */
final class LimitRules {
  private static final long MEGABYTE = 1024 * 1024;

  private LimitRules() {}

  /** Looks whether {@code lms} takes the package. */
  static void inspect(
      PackageContents contents, PackageKind.Nature nature, LmsProfile lms, Findings findings)
      throws IOException {
    long bytes = contents.packageBytes();
    lms.largestPackage()
        .filter(most -> bytes > most)
        .ifPresent(
            most ->
                findings.add(
                    "PKG601", "", (bytes + MEGABYTE - 1) / MEGABYTE, lms.name(), most / MEGABYTE));
    // Of any system in general, nobody can say what it does not import.
    boolean known = !nature.format().isEmpty() && !lms.equals(LmsProfile.GENERIC);
    if (known && !lms.imports(nature.format())) {
      findings.add("PKG604", "", lms.name(), nature.words(), String.join(", ", lms.formats()));
    }
    if (nature.format().startsWith("scorm")) {
      scorm(contents, lms.scorm(), lms.name(), findings);
    }
    Integer longest = lms.pathCharacters();
    for (String path : contents.paths()) {
      if (longest != null && path.length() > longest) {
        findings.add("PKG603", path, path.length(), lms.name(), longest);
      }
      String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      if (lms.wronglyServed().contains(ending)) {
        findings.add("PKG602", path, lms.name(), ending, path);
      }
    }
  }

  /** What a manifest may say, and this system does not do. */
  private static void scorm(
      PackageContents contents, LmsProfile.Scorm player, String name, Findings findings)
      throws IOException {
    // A manifest that is not XML has been told of where it was read first.
    Optional<XmlNode> root = ControlFile.read(contents, Manifest.NAME, new Findings());
    if (root.isEmpty()) {
      return;
    }
    for (LmsProfile.Avoided avoided : player.avoid()) {
      root.get()
          .all(avoided.element())
          .findFirst()
          .ifPresent(
              node ->
                  findings.add(
                      "PKG605", Manifest.NAME, node, avoided.element(), avoided.why(), name));
    }
    Manifest manifest = new Manifest(root.get());
    long scos =
        manifest.items().stream()
            .flatMap(item -> manifest.resource(item.attribute("identifierref")).stream())
            .filter(resource -> resource.anyAttribute("scormtype").equals("sco"))
            .count();
    if (player.firstScoOnly() && scos > 1) {
      findings.add("PKG606", Manifest.NAME, name, scos);
    }
  }
}
