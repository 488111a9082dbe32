// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate.xliff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mttcourseware.core.translate.Piece;

/** The marks of a translation beside those of its original. */
final class Marks {
  private Marks() {}

  /**
   * Returns {@code target} with each mark named as the mark of {@code source} that is written like
   * it, or else as one that begins like it: a tag may say more in another language. What the
   * original does not have gets a name of its own.
   */
  static List<Piece> named(List<Piece> target, List<Piece> source) {
    List<String> free = new ArrayList<>(ids(source));
    Map<String, String> names = new HashMap<>();
    for (boolean alike : new boolean[] {false, true}) {
      for (String id : ids(target)) {
        String wanted = written(target, id, alike);
        free.stream()
            .filter(known -> !names.containsKey(id) && written(source, known, alike).equals(wanted))
            .findFirst()
            .ifPresent(
                known -> {
                  names.put(id, known);
                  free.remove(known);
                });
      }
    }
    int next = ids(source).size();
    for (String id : ids(target)) {
      if (!names.containsKey(id)) {
        names.put(id, String.valueOf(++next));
      }
    }
    return target.stream()
        .map(
            piece ->
                piece.mark()
                    ? new Piece(
                        piece.kind(), names.getOrDefault(piece.id(), piece.id()), piece.written())
                    : piece)
        .toList();
  }

  private static List<String> ids(List<Piece> pieces) {
    return pieces.stream().filter(Piece::mark).map(Piece::id).distinct().toList();
  }

  /** Both ends of a mark, as they are written or, {@code alike}, as they begin. */
  private static String written(List<Piece> pieces, String id, boolean alike) {
    StringBuilder written = new StringBuilder();
    pieces.stream()
        .filter(piece -> piece.mark() && piece.id().equals(id))
        .forEach(
            piece ->
                written
                    .append(piece.kind())
                    .append(alike ? piece.written().replaceAll("[ =(].*", "") : piece.written()));
    return written.toString();
  }

  /** Returns the names of all marks, in order of their names, each as often as it occurs. */
  static List<String> inventory(List<Piece> pieces) {
    List<String> all = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.mark()) {
        all.add(piece.kind() + " " + piece.id());
      }
    }
    all.sort(null);
    return all;
  }

  /** Returns what all marks are written as, in order, each as often as it occurs. */
  static List<String> writings(List<Piece> pieces) {
    List<String> all = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.mark()) {
        all.add(piece.written());
      }
    }
    all.sort(null);
    return all;
  }
}
