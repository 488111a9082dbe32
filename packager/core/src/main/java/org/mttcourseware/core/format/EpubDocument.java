// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.List;
import org.mttcourseware.core.render.Content;

/**
 * A document of a book, in the order of reading.
 *
 * @param id in the package document
 * @param path below the folder of the book
 * @param title as the contents name it
 * @param depth in the contents: 0 if they do not name it, 1 for a part, 2 for a chapter in a part
 * @param sections what can be found in it, in order
 */
record EpubDocument(
    String id, String path, String title, int depth, Content content, List<Section> sections) {
  EpubDocument {
    sections = List.copyOf(sections);
  }

  /** Returns a document without sections of its own. */
  static EpubDocument of(String id, String path, String title, int depth, Content content) {
    return new EpubDocument(id, path, title, depth, content, List.of());
  }

  /** A place in a document. */
  record Section(String id, String title) {}
}
