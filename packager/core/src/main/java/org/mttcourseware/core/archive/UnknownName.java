// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.archive;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A name that a user asked for and that there is not.
 *
 * @param family what it should name, such as {@code segment}
 * @param known the names that there are
 */
public record UnknownName(String family, String name, List<String> known) {
  public UnknownName {
    known = List.copyOf(known);
  }

  /** Returns those of the names {@code asked} that are not {@code known}. */
  public static List<UnknownName> among(String family, List<String> asked, List<String> known) {
    List<String> distinct = known.stream().distinct().toList();
    return asked.stream()
        .filter(name -> !distinct.contains(name))
        .map(name -> new UnknownName(family, name, distinct))
        .toList();
  }

  /** Says so in one sentence, with the nearest name and all names. */
  public String sentence() {
    if (known.isEmpty()) {
      return "there is no " + family + " '" + name + "': the programme has none";
    }
    String guess = nearest().map(near -> "; did you mean '" + near + "'?").orElse(";");
    return "there is no "
        + family
        + " '"
        + name
        + "'"
        + guess
        + " known: "
        + String.join(", ", known);
  }

  /** Returns the known name that is most like this one, if one is like it. */
  public Optional<String> nearest() {
    return known.stream()
        .min(Comparator.comparingInt(this::distance))
        .filter(near -> distance(near) <= Math.max(2, name.length() / 3));
  }

  /** Counts the letters to put in, take out or change; part of a name counts as near. */
  private int distance(String other) {
    String asked = name.toLowerCase(Locale.ROOT);
    if (asked.length() > 2 && other.contains(asked)) {
      return 1;
    }
    int[] row = new int[other.length() + 1];
    for (int column = 0; column <= other.length(); column++) {
      row[column] = column;
    }
    for (int line = 1; line <= asked.length(); line++) {
      int diagonal = row[0];
      row[0] = line;
      for (int column = 1; column <= other.length(); column++) {
        int change = diagonal + (asked.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
        diagonal = row[column];
        row[column] = Math.min(change, 1 + Math.min(row[column], row[column - 1]));
      }
    }
    return row[other.length()];
  }
}
