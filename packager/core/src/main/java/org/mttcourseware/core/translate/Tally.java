// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

import java.util.EnumMap;
import java.util.Map;

/**
 * How far a translation is.
 *
 * @param blocks of the original
 * @param states how many blocks have come how far
 * @param words in drawings
 * @param wordsTranslated of these
 */
public record Tally(
    int blocks,
    int current,
    int stale,
    int missing,
    Map<State, Integer> states,
    int words,
    int wordsTranslated) {
  /** Nothing at all. */
  public static final Tally NONE = new Tally(0, 0, 0, 0, Map.of(), 0, 0);

  public Tally {
    states = Map.copyOf(states);
  }

  /** Counts the blocks of a text. */
  public static Tally of(Pairing pairing) {
    Map<State, Integer> states = new EnumMap<>(State.class);
    for (Pairing.Pair pair : pairing.pairs()) {
      if (pair.condition() != Condition.MISSING) {
        states.merge(pair.state(), 1, Integer::sum);
      }
    }
    return new Tally(
        pairing.pairs().size(),
        (int) pairing.count(Condition.CURRENT),
        (int) pairing.count(Condition.STALE),
        (int) pairing.count(Condition.MISSING),
        states,
        0,
        0);
  }

  /** Counts the words of a drawing. */
  public static Tally ofWords(int words, int translated) {
    return new Tally(0, 0, 0, 0, Map.of(), words, translated);
  }

  /** Returns this and {@code other} together. */
  public Tally plus(Tally other) {
    Map<State, Integer> together = new EnumMap<>(State.class);
    states.forEach((state, count) -> together.merge(state, count, Integer::sum));
    other.states.forEach((state, count) -> together.merge(state, count, Integer::sum));
    return new Tally(
        blocks + other.blocks,
        current + other.current,
        stale + other.stale,
        missing + other.missing,
        together,
        words + other.words,
        wordsTranslated + other.wordsTranslated);
  }

  /** Returns whether nothing is left to do. */
  public boolean done() {
    return current == blocks && wordsTranslated == words;
  }
}
