// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.render;

/** Joins the styles of the templates into one file, with the accent of a theme in its tokens. */
final class StyleSheet {
  private StyleSheet() {}

  /** Returns the stylesheet for {@code accent}, a colour as {@code #rrggbb}. */
  static Content with(String accent) {
    StringBuilder out = new StringBuilder();
    for (String name : Resources.list("style/order.txt")) {
      out.append(Resources.text("style/" + name)).append('\n');
    }
    for (String kind : ScriptBundle.kinds()) {
      String file = "activity/" + kind + "/" + kind + ".css";
      out.append(Resources.has(file) ? Resources.text(file) : "").append('\n');
    }
    Colour colour = Colour.of(accent);
    out.append(":root { --accent-on-light: ").append(colour.darkenedTo(Colour.WHITE, 7.6));
    out.append("; --accent-on-dark: ")
        .append(colour.lightenedTo(Colour.NIGHT, 8.2))
        .append("; }\n");
    return Content.of(out.toString());
  }
}
