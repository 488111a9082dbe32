// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.render;

import java.util.Map;
import java.util.TreeMap;

/**
 * A text without scripts.
 *
 * @param xhtml a well-formed fragment of XHTML without namespaces: UTF-8 letters, no entities but
 *     those of XML; block elements, or inline ones where an inline text was asked for
 * @param media the files it shows, by path in a package, such as {@code media/identity/mrz/s1.svg}
 */
public record PaperText(String xhtml, Map<String, Content> media) {
  public PaperText {
    media = java.util.Collections.unmodifiableMap(new TreeMap<>(media));
  }
}
