// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

/** What a block is in its text, and so how its words are written down there. */
public enum BlockKind {
  /** The title of a page or scene: shown in menus, where no marks are possible. */
  TITLE("title", "title of a page", false),
  /** A heading inside a page, or a question. */
  HEADING("h", "heading or question", true),
  /** A line of running text. */
  PARAGRAPH("p", "paragraph", true),
  /** An item of a list, an answer or a choice. */
  ITEM("li", "item of a list, or answer", true),
  /** A cell of a table. */
  CELL("cell", "cell of a table", true),
  /** The title or the timing of a text that is set apart. */
  CALLOUT("callout", "title or timing of a text set apart", false),
  /** What is said of a picture to those who cannot see it. */
  ALT("alt", "read aloud instead of a picture", false),
  /** The caption of a figure. */
  CAPTION("caption", "caption", false),
  /** The accepted answers of a question, one after the other with a bar between. */
  ANSWERS("answers", "accepted answers, with a bar between", false),
  /** A value in YAML. */
  VALUE("value", "short text without marks", false);

  private final String word;
  private final String description;
  private final boolean marks;

  BlockKind(String word, String description, boolean marks) {
    this.word = word;
    this.description = description;
    this.marks = marks;
  }

  /** Returns what a translator is told that it is. */
  public String description() {
    return description;
  }

  /** Returns the word for it in keys. */
  String word() {
    return word;
  }

  /** Returns whether marks among its words are read as such when it is shown or spoken. */
  public boolean markdown() {
    return this != CAPTION && this != ANSWERS && this != VALUE;
  }

  /** Returns whether its text is Markdown with emphasis, links and HTML; else it is plain. */
  public boolean marks() {
    return marks;
  }
}
