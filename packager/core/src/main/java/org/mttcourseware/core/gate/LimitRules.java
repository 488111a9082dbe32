// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.gate;

import java.io.IOException;
import java.util.Locale;
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
}
