// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names that Windows keeps for itself or cannot store. */
final class WindowsNames {
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");
  private static final Pattern REFUSED = Pattern.compile(".*[<>:\"|?*\\\\\\p{Cntrl}].*|.*[. ]");

  private WindowsNames() {}

  /** Returns whether {@code word} is a device, in any mix of letters. */
  static boolean isReserved(String word) {
    return DEVICE.matcher(word.toLowerCase(Locale.ROOT)).matches();
  }

  /** Returns whether a file or folder cannot have this name. */
  static boolean refuses(String name) {
    String stem = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    return isReserved(stem) || REFUSED.matcher(name).matches();
  }
}
