// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.print;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.render.Content;

/**
 * A book before it is set.
 *
 * @param page the whole book as one page of HTML; pictures stand under {@link #PICTURES}
 * @param media the pictures, by the rest of their address
 * @param id from which the identifier of the file is made: the same for the same book
 */
record Manuscript(Document page, Map<String, Content> media, Language language, String id) {
  /** What the address of each picture begins with; nothing else can be reached. */
  static final String PICTURES = "mtt:";

  Manuscript {
    media = Collections.unmodifiableMap(new TreeMap<>(media));
  }
}
