// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of several languages to show to a reader of another. */
final class NearestLanguage {
  private NearestLanguage() {}

  /**
   * Returns the one of {@code there} that is {@code wanted}, else one of the same primary language,
   * else the first.
   *
   * @param wanted a BCP 47 tag, or what an LMS takes for one, such as {@code pt_br}
   */
  static String of(String wanted, List<String> there) {
    String tag = wanted.replace('_', '-');
    return first(there, tag)
        .or(() -> first(there, primary(tag)))
        .or(() -> there.stream().filter(one -> primary(one).equals(primary(tag))).findFirst())
        .orElse(there.get(0));
  }

  private static Optional<String> first(List<String> there, String tag) {
    return there.stream().filter(one -> one.equalsIgnoreCase(tag)).findFirst();
  }

  private static String primary(String tag) {
    return tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
  }
}
