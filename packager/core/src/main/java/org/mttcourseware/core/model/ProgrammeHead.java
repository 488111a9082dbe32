// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a programme says of itself.
 *
 * @param id never changes; all package identifiers begin with it
 * @param version of the sources, such as {@code 1.0.0}
 * @param language the language the authors write in
 * @param languages all languages offered, the authors' first
 * @param licence SPDX id of the content
 * @param notice whose product this is, and whose it is not
 * @param markings the handling levels that texts and packages may have
 * @param changes what each version brought, by version, in the order of the source
 * @param translatedOnly whether a language leaves out the segments that are not wholly translated,
 *     or shows them in the original
 */
public record ProgrammeHead(
    String id,
    String title,
    String version,
    Language language,
    List<Language> languages,
    String licence,
    String publisher,
    String notice,
    Theme theme,
    Markings markings,
    Map<String, String> changes,
    boolean translatedOnly) {
  public ProgrammeHead {
    languages = List.copyOf(languages);
    changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
  }
}
