// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays two rows beside each other: equal words first, wherever they moved to together; then,
 * between two such places, what has the same key.
 */
final class Laid {
  private Laid() {}

  /**
   * One part of a row.
   *
   * @param digest of its words
   */
  record Part(String digest, String key) {}

  /** Returns for each part of {@code first} the index of its partner in {@code second}, or -1. */
  static List<Integer> beside(List<Part> first, List<Part> second) {
    List<Integer> partners = new ArrayList<>(Collections.nCopies(first.size(), -1));
    List<CommonRun.Pair> anchors =
        new ArrayList<>(
            CommonRun.of(
                first.stream().map(Part::digest).toList(),
                second.stream().map(Part::digest).toList()));
    anchors.add(new CommonRun.Pair(first.size(), second.size()));
    int i = 0;
    int j = 0;
    for (CommonRun.Pair anchor : anchors) {
      byKey(first, i, anchor.first(), second, j, anchor.second(), partners);
      if (anchor.first() < first.size()) {
        partners.set(anchor.first(), anchor.second());
      }
      i = anchor.first() + 1;
      j = anchor.second() + 1;
    }
    return partners;
  }

  private static void byKey(
      List<Part> first,
      int firstFrom,
      int firstTo,
      List<Part> second,
      int secondFrom,
      int secondTo,
      List<Integer> partners) {
    Map<String, Integer> places = new HashMap<>();
    for (int j = secondFrom; j < secondTo; j++) {
      places.putIfAbsent(second.get(j).key(), j);
    }
    for (int i = firstFrom; i < firstTo; i++) {
      Integer place = places.remove(first.get(i).key());
      if (place != null) {
        partners.set(i, place);
      }
    }
    // What is left has moved on by a number or two; where all of it is of one kind, order tells.
    List<Integer> left = new ArrayList<>();
    for (int i = firstFrom; i < firstTo; i++) {
      if (partners.get(i) < 0) {
        left.add(i);
      }
    }
    List<Integer> right = places.values().stream().sorted().toList();
    if (left.size() == right.size()) {
      for (int n = 0; n < left.size(); n++) {
        if (kind(first.get(left.get(n))).equals(kind(second.get(right.get(n))))) {
          partners.set(left.get(n), right.get(n));
        }
      }
    }
  }

  /** A key without its number. */
  private static String kind(Part part) {
    return part.key().replaceAll("\\.[0-9]+$", "");
  }
}
