// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

/** What a block is in its text, and so how its words are written down there. */
public enum BlockKind {
  /** The title of a page or scene: shown in menus, where no marks are possible. */
  TITLE("title", false),
  /** A heading inside a page, or a question. */
  HEADING("h", true),
  /** A line of running text. */
  PARAGRAPH("p", true),
  /** An item of a list, an answer or a choice. */
  ITEM("li", true),
  /** A cell of a table. */
  CELL("cell", true),
  /** The title or the timing of a text that is set apart. */
  CALLOUT("callout", false),
  /** What is said of a picture to those who cannot see it. */
  ALT("alt", false),
  /** The caption of a figure. */
  CAPTION("caption", false),
  /** The accepted answers of a question, one after the other with a bar between. */
  ANSWERS("answers", false),
  /** A value in YAML. */
  VALUE("value", false);

  private final String word;
  private final boolean marks;

  BlockKind(String word, boolean marks) {
    this.word = word;
    this.marks = marks;
  }

  /** Returns the word for it in keys. */
  String word() {
    return word;
  }

  /** Returns whether marks among its words are read as such when it is shown or spoken. */
  boolean markdown() {
    return this != CAPTION && this != ANSWERS && this != VALUE;
  }

  /** Returns whether its text is Markdown with emphasis, links and HTML; else it is plain. */
  public boolean marks() {
    return marks;
  }
}
