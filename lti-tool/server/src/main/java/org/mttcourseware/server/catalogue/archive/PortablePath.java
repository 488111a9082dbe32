// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue.archive;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Paths that name the same file below a folder on every system, and nothing outside of it. */
final class PortablePath {
  private static final int LONGEST = 240;
  private static final int DEEPEST = 16;

  /** No control or format signs, nothing that a file system or a shell reads as its own. */
  private static final Pattern NAME =
      Pattern.compile(
          "[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\\\/:*?\"<>|]*[^\\p{C}\\\\/:*?\"<>|. ]");

  private static final Pattern OF_WINDOWS =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  private PortablePath() {}

  static boolean is(String path) {
    String[] names = path.split("/", -1);
    return path.length() <= LONGEST
        && names.length <= DEEPEST
        && Normalizer.isNormalized(path, Normalizer.Form.NFC)
        && Arrays.stream(names).allMatch(PortablePath::isName);
  }

  private static boolean isName(String name) {
    return NAME.matcher(name).matches() && !OF_WINDOWS.matcher(name).matches();
  }

  /** Returns what two paths have in common that are one file on a disk that ignores case. */
  static String onDisk(String path) {
    return path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
