// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.model.InsertEntry;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Use;

/**
 * An adaptation to begin with: the selection of another one if there is one to start from, and a
 * line for each national text that its segments have a place for.
 */
final class NewAdaptation {
  private static final int MOST = 3;

  private final String id;
  private final String title;
  private final Draft draft;
  private final Optional<Adaptation> from;

  NewAdaptation(String id, String title, Draft draft, Optional<Adaptation> from) {
    this.id = id;
    this.title = title;
    this.draft = draft;
    this.from = from;
  }

  /** Returns the file to write in. */
  String path() {
    return "adaptations/" + id + "/adaptation.yaml";
  }

  void addTo(Scaffold scaffold) throws IOException {
    Map<String, String> values = new HashMap<>(Map.of("id", id, "title", title));
    values.put(
        "hours",
        from.map(one -> one.hours() == 0 ? "" : "hours: " + one.hours() + "\n").orElse(""));
    values.put("segments", segments());
    values.put(
        "elsewhere", from.map(one -> flow("taught-elsewhere", one.taughtElsewhere())).orElse(""));
    values.put(
        "languages", languages().stream().map(Language::tag).collect(Collectors.joining(", ")));
    values.put("inserts", inserts());
    scaffold.create(path(), Scaffold.model("adaptation.yaml", values));
  }

  /** Returns a line for each insert to fill: its name, its need and where it stands. */
  List<String> toFill() {
    return taken().stream().map(this::toFill).toList();
  }

  private String toFill(InsertEntry entry) {
    List<String> at = places(entry).stream().map(place -> place.at().toString()).toList();
    String more = at.size() > MOST ? " and " + (at.size() - MOST) + " more" : "";
    return String.format(
            "%-9s %-26s %s",
            entry.need().word(),
            entry.name(),
            String.join(", ", at.subList(0, Math.min(MOST, at.size()))))
        + more;
  }

  private List<Language> languages() {
    return from.map(Adaptation::languages)
        .filter(given -> !given.isEmpty())
        .orElse(List.of(draft.original()));
  }

  private String segments() {
    List<String> ids = from.map(Adaptation::segments).orElse(List.of());
    return ids.isEmpty()
        ? "# segments: [ids, of, segments]     none given means all\n"
        : "segments:\n"
            + ids.stream().map(one -> "  - " + one + "\n").collect(Collectors.joining());
  }

  private static String flow(String key, List<String> ids) {
    return ids.isEmpty() ? "" : key + ": [" + String.join(", ", ids) + "]\n";
  }

  private String inserts() {
    List<InsertEntry> taken = taken();
    if (taken.isEmpty()) {
      return "";
    }
    StringBuilder inserts = new StringBuilder();
    inserts.append(
        "# National texts. Short ones go here in quotes; long ones into inserts.md beside");
    inserts.append(" this file,\n# each under a heading # with its name.\ninserts:\n");
    for (InsertEntry entry : taken) {
      Set<String> segments =
          places(entry).stream()
              .map(Use.InsertPlace::segment)
              .collect(Collectors.toCollection(LinkedHashSet::new));
      inserts.append("  # ").append(entry.need().word()).append(". ").append(entry.ask());
      inserts.append(" In ").append(String.join(", ", segments)).append(".\n");
      inserts.append("  ").append(entry.name()).append(":\n");
    }
    return inserts.toString();
  }

  /** The inserts that stand in the segments taken, in the order of the list. */
  private List<InsertEntry> taken() {
    return draft.originalInserts().values().stream()
        .filter(entry -> !places(entry).isEmpty())
        .toList();
  }

  private List<Use.InsertPlace> places(InsertEntry entry) {
    List<Use.InsertPlace> places = new ArrayList<>();
    for (Use.InsertPlace place : draft.uses(Use.InsertPlace.class)) {
      boolean taken =
          !place.segment().isEmpty() && from.map(one -> one.takes(place.segment())).orElse(true);
      if (taken
          && place.name().equals(entry.name())
          && place.language().equals(draft.original())
          && !places.contains(place)) {
        places.add(place);
      }
    }
    return places;
  }
}
