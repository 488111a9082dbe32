// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import java.nio.file.Path;
import org.mttcourseware.core.translate.Desk;

/** A text as somebody typed its name: below the sources, or as problems print it. */
final class NamedText {
  private NamedText() {}

  /** Returns the path below the sources; as typed where there is no such file. */
  static String in(Desk desk, Path folder, String typed) {
    String plain = typed.replace('\\', '/').replaceFirst("^\\./", "");
    if (desk.has(plain)) {
      return plain;
    }
    Path below = folder.toAbsolutePath().normalize();
    Path file = Path.of(typed).toAbsolutePath().normalize();
    return file.startsWith(below) ? below.relativize(file).toString().replace('\\', '/') : plain;
  }
}
