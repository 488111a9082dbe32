// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import java.util.List;

/**
 * A room that a launch can lead to, {@code /a/{academy}/{name}/{session}}. The shell is the same
 * for all; the view inside comes from the feature whose room it is, at {@code .../view}.
 *
 * @param name {@code learn}, {@code link} or {@code teach}
 * @param scripts assets that its views need beside those of the shell
 * @param styles assets that its views need beside those of the tool
 * @param shown origins beside the tool's that its views show in frames
 */
public record Room(String name, List<String> scripts, List<String> styles, List<String> shown) {
  /** A room that shows nothing from elsewhere. */
  public Room(String name, List<String> scripts, List<String> styles) {
    this(name, scripts, styles, List.of());
  }

  /** Copies the lists. */
  public Room {
    scripts = List.copyOf(scripts);
    styles = List.copyOf(styles);
    shown = List.copyOf(shown);
  }
}
