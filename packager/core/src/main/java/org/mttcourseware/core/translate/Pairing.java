// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A translation laid beside its original: for each block of the original how it stands.
 *
 * @param pairs one for each block of the original that is translated, in order
 * @param obsolete blocks of the translation whose original is gone
 * @param unplaced blocks of the translation that no record knows and that have no place in the
 *     original, because the two are built differently
 */
public record Pairing(List<Pair> pairs, List<TextBlock> obsolete, List<TextBlock> unplaced) {
  public Pairing {
    pairs = List.copyOf(pairs);
    obsolete = List.copyOf(obsolete);
    unplaced = List.copyOf(unplaced);
  }

  /**
   * One block and its translation.
   *
   * @param translated what stands in the translation: the words of before where it is stale, null
   *     where there are none
   * @param made digest of the original it was made from, or the empty string
   * @param recorded whether a record knows these words; else they were written by hand since
   */
  public record Pair(
      TextBlock original,
      Condition condition,
      @Nullable TextBlock translated,
      State state,
      String made,
      boolean recorded) {
    static Pair missing(TextBlock original) {
      return new Pair(original, Condition.MISSING, null, State.MISSING, "", false);
    }
  }

  /** Returns {@code original} and no translation of it. */
  public static Pairing none(CutText original) {
    return new Pairing(
        original.offered().values().stream().map(Pair::missing).toList(), List.of(), List.of());
  }

  /** Lays {@code translation} beside {@code original}. */
  public static Pairing of(CutText original, CutText translation, Optional<Provenance> provenance) {
    return new Matchmaker(original, translation, provenance).pairing();
  }

  /** Returns whether every block is current and nothing is too much. */
  public boolean complete() {
    return obsolete.isEmpty()
        && unplaced.isEmpty()
        && pairs.stream().allMatch(pair -> pair.condition() == Condition.CURRENT);
  }

  /** Returns how many blocks are in {@code condition}. */
  public long count(Condition condition) {
    return pairs.stream().filter(pair -> pair.condition() == condition).count();
  }

  /** Returns the blocks whose words were written by hand and are in no record. */
  public List<TextBlock> unrecorded() {
    return pairs.stream()
        .filter(pair -> !pair.recorded())
        .flatMap(pair -> Optional.ofNullable(pair.translated()).stream())
        .toList();
  }
}
