// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

/**
 * The name of a part of a cartridge: its file and its identifiers are made of it. It is made of ids
 * that never change, and the ids have no dots, so no two parts share one.
 *
 * @param kind such as {@code quiz}
 * @param part id of the page or activity; the empty string for the whole segment
 */
record CartridgeName(String kind, String segment, String part) {
  /** Where Canvas looks for pages rather than files. */
  private static final String PAGES = "wiki_content/";

  static CartridgeName page(String segment, String part) {
    return new CartridgeName("page", segment, part);
  }

  /** Returns the name of the page about the package of {@code build}. */
  static CartridgeName about(String build) {
    return new CartridgeName("about", build, "package");
  }

  /** Returns the path of the file: pages in a folder, all else at the root. */
  String path() {
    return switch (kind) {
      case "page" -> PAGES + ids() + ".html";
      case "about" -> PAGES + kind + "." + ids() + ".html";
      default -> kind + "." + ids() + ".xml";
    };
  }

  /** Returns the identifier that begins with {@code prefix}. */
  String identifier(String prefix, String programme) {
    return Identifiers.part(prefix + "-" + kind, programme, ids());
  }

  private String ids() {
    return part.isEmpty() ? segment : segment + "." + part;
  }
}
