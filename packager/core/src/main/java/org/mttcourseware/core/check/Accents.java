// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.source.Draft;

/** The colours that a programme and its adaptations set, and how well white is read on them. */
final class Accents {
  private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

  private Accents() {}

  /** A colour as written, with its place. */
  record Accent(String value, Position at) {}

  static List<Accent> of(Draft draft) {
    List<Accent> accents = new ArrayList<>();
    Parts.head(draft)
        .ifPresent(
            head ->
                accents.add(
                    new Accent(head.theme().accent(), draft.positions().of(head, "theme"))));
    draft
        .adaptations()
        .forEach(
            adaptation -> {
              String accent = adaptation.theme().get("accent");
              if (accent != null) {
                accents.add(new Accent(accent, draft.positions().of(adaptation, "theme")));
              }
            });
    return accents;
  }

  static boolean isColour(String text) {
    return COLOUR.matcher(text).matches();
  }

  /**
   * Returns the contrast of white on {@code colour}, 1 to 21.
   *
   * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2, contrast ratio</a>
   */
  static double contrastWithWhite(String colour) {
    double luminance =
        0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    return 1.05 / (luminance + 0.05);
  }

  private static double linear(String colour, int from) {
    double part = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
