// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.model.InsertEntry;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.MediaFile;
import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.model.Problem;
import org.mttcourseware.core.model.ProgrammeHead;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.model.Source;

/**
 * The sources as read: the same records as a programme, but they may be wrong in any way, plus
 * where each stands. What is missing is the empty string, zero or an empty list.
 *
 * @param root the folder of the sources
 * @param head by language; always holds the original language
 * @param modules by language; a part without a translation is the very object of the original
 * @param inserts the kinds of national text, by language and name
 * @param media every media file below the root, by path
 * @param positions of every record above and in them
 * @param uses what the texts refer to and are made of
 * @param problems what could not be read
 */
public record Draft(
    Path root,
    Language original,
    Map<Language, ProgrammeHead> head,
    Map<Language, List<Module>> modules,
    Map<String, Source> sources,
    Map<Language, Map<String, InsertEntry>> inserts,
    Map<String, MediaFile> media,
    List<Adaptation> adaptations,
    Positions positions,
    List<Use> uses,
    List<Problem> problems) {

  /** Returns the modules in the language of the authors. */
  public List<Module> originalModules() {
    return modules.getOrDefault(original, List.of());
  }

  /** Returns the kinds of national text in the language of the authors, by name. */
  public Map<String, InsertEntry> originalInserts() {
    return inserts.getOrDefault(original, Map.of());
  }

  /** Returns every segment once, of all languages. */
  public List<Segment> segments() {
    Set<Segment> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    return modules.values().stream()
        .flatMap(List::stream)
        .flatMap(module -> module.segments().stream())
        .filter(seen::add)
        .toList();
  }

  /** Returns every segment in the language of the authors. */
  public List<Segment> originalSegments() {
    return originalModules().stream().flatMap(module -> module.segments().stream()).toList();
  }

  /** Returns the uses of one type. */
  public <T extends Use> List<T> uses(Class<T> type) {
    return uses.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
