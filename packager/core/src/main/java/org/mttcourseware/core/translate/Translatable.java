// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

import java.util.List;
import java.util.regex.Pattern;

/** Which values of a YAML text are translated; ids, numbers and words of a vocabulary never are. */
final class Translatable {
  /** The head of a segment or an activity. */
  static final Pattern HEAD =
      Pattern.compile(
          "title|rights|sensitivity|alt|meters/[^/]+|roles/[^/]+/(title|brief)|left-out/[^/]+");

  private static final Pattern MODULE = Pattern.compile("title|summary|outcomes/[^/]+/text");
  private static final Pattern GLOSSARY = Pattern.compile("[^/]+/(term|definition)");
  private static final Pattern INSERTS = Pattern.compile("[^/]+/(label|ask)");
  private static final Pattern PROGRAMME = Pattern.compile("title|notice|changes/[^/]+");
  private static final Pattern NOTHING = Pattern.compile("(?!)");

  private Translatable() {}

  /**
   * Returns what the keys of a translated value look like, from the outermost, in the YAML file.
   */
  static Pattern in(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return switch (List.of(name.split("\\.")).get(0)) {
      case "module" -> MODULE;
      case "glossary" -> GLOSSARY;
      case "inserts" -> INSERTS;
      case "programme" -> PROGRAMME;
      default -> NOTHING;
    };
  }
}
