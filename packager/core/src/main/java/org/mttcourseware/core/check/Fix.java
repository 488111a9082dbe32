// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Use;

/**
 * Writes missing ids of pages, questions, activities and their parts into the sources, and touches
 * nothing else: not an end of line, not a byte order mark. A translation takes its ids from the
 * original, so none is made up there.
 */
public final class Fix {
  private static final Set<String> FAMILIES =
      Set.of("page", "question", "scene", "ballot", "inject");

  private Fix() {}

  /** Writes the ids and returns the files that were changed, in order. */
  public static List<Path> apply(Draft draft) throws IOException {
    Map<String, List<Use.Id>> byFile = new TreeMap<>();
    for (Use.Id id : draft.uses(Use.Id.class)) {
      if (!id.given() && FAMILIES.contains(Ids.kind(id)) && !id.family().contains("~")) {
        byFile.computeIfAbsent(id.at().file(), file -> new ArrayList<>()).add(id);
      }
    }
    Map<String, Set<String>> taken = taken(draft);
    List<Path> changed = new ArrayList<>();
    for (Map.Entry<String, List<Use.Id>> entry : byFile.entrySet()) {
      Path file = draft.root().resolve(entry.getKey());
      if (write(file, entry.getValue(), taken)) {
        changed.add(file);
      }
    }
    return changed;
  }

  private static Map<String, Set<String>> taken(Draft draft) {
    Map<String, Set<String>> taken = new HashMap<>();
    draft.uses(Use.Id.class).stream()
        .filter(Use.Id::given)
        .forEach(id -> taken.computeIfAbsent(place(id), place -> new HashSet<>()).add(id.id()));
    return taken;
  }

  /** Returns where the id must be unique: pages and questions share their segment. */
  private static String place(Use.Id id) {
    return id.family().replaceFirst("^[^@~]*", "");
  }

  private static boolean write(Path file, List<Use.Id> ids, Map<String, Set<String>> taken)
      throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Lines lines = new Lines(text);
    List<Use.Id> inOrder = ids.stream().sorted(Comparator.comparing(Use.Id::at)).toList();
    for (Use.Id id : inOrder) {
      Set<String> others = taken.computeIfAbsent(place(id), place -> new HashSet<>());
      lines.addId(id.at().line(), words -> Slug.of(words, Ids.kind(id), others));
    }
    if (lines.text().equals(text)) {
      return false;
    }
    Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), ".mtt", ".md");
    try {
      // First a copy, so that the new file has the rights of the old one.
      Files.copy(
          file, fresh, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
      Files.writeString(fresh, lines.text(), StandardCharsets.UTF_8);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
    return true;
  }
}
