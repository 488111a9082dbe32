// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.regex.Pattern;

/** Licence ids, as SPDX writes them. */
final class Licences {
  private static final Pattern REFERENCE = Pattern.compile("LicenseRef-[A-Za-z0-9.-]+");
  private static final Pattern CREATIVE_COMMONS =
      Pattern.compile("CC-BY(-NC)?(-SA|-ND)?-[1-4]\\.[05](-[A-Z]{2,4})?");
  private static final Pattern OTHER =
      Pattern.compile(
          "CC0-1\\.0|CC-PDDC|MIT|MIT-0|ISC|0BSD|Unlicense|WTFPL|Apache-2\\.0|BSD-[1-4]-Clause"
              + "|(A?GPL|LGPL|GFDL)-[1-3]\\.[0-3](-only|-or-later)|MPL-2\\.0|EUPL-1\\.[012]"
              + "|OFL-1\\.[01]|OGL-UK-[123]\\.0|etalab-2\\.0|DL-DE-(BY|ZERO)-2\\.0|PDDL-1\\.0"
              + "|ODbL-1\\.0|FSFAP|Artistic-2\\.0|LAL-1\\.[23]|CDLA-[A-Za-z]+-[12]\\.0");

  private Licences() {}

  /** Returns whether {@code id} is one that content is found under, or a reference to another. */
  static boolean isId(String id) {
    return REFERENCE.matcher(id).matches()
        || CREATIVE_COMMONS.matcher(id).matches()
        || OTHER.matcher(id).matches();
  }
}
