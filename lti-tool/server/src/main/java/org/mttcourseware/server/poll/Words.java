// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.poll;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.server.store.AcademyRows;

/**
 * What a trainer decided about the words of a room: which are shown, and which are one word in two
 * spellings.
 */
final class Words {
  private final Map<String, Boolean> shown = new HashMap<>();
  private final Map<String, String> countedAs = new HashMap<>();

  private Words() {}

  /** Returns what was decided so far. */
  static Words of(AcademyRows rows, String room) {
    Words words = new Words();
    rows.query("select * from live_word where academy = :academy and room = :room")
        .bind("room", room)
        .map(
            (row, context) ->
                new Decided(
                    row.getString("word"), row.getBoolean("shown"), row.getString("counted_as")))
        .forEach(words::add);
    return words;
  }

  private record Decided(String word, boolean shown, @Nullable String countedAs) {}

  private void add(Decided one) {
    shown.put(one.word(), one.shown());
    if (one.countedAs() != null) {
      countedAs.put(one.word(), one.countedAs());
    }
  }

  /** Returns whether a word is on the screens. */
  boolean isShown(String word) {
    return shown.getOrDefault(word, false);
  }

  /** Returns {@code shown}, {@code hidden}, or {@code waiting} for a decision. */
  String state(String word) {
    return Optional.ofNullable(shown.get(word))
        .map(on -> on ? "shown" : "hidden")
        .orElse("waiting");
  }

  /** Returns the words that are counted as {@code word}. */
  List<String> spellings(String word) {
    return countedAs.entrySet().stream()
        .filter(one -> one.getValue().equals(word))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** Returns the answers with one spelling for each word; who wrote both said it once. */
  List<Votes.Counted> merged(List<Votes.Counted> counted) {
    return countedAs.isEmpty()
        ? counted
        : counted.stream()
            .map(
                one ->
                    new Votes.Counted(
                        one.answer().stream()
                            .map(word -> countedAs.getOrDefault(word, word))
                            .distinct()
                            .toList(),
                        one.times()))
            .toList();
  }

  /** Shows a word, or hides it. */
  static void judge(AcademyRows rows, String room, String word, boolean shown) {
    known(rows, room, word);
    rows.update(
            "update live_word set shown = :shown where academy = :academy and room = :room"
                + " and word = :word")
        .bind("room", room)
        .bind("word", word)
        .bind("shown", shown)
        .execute();
  }

  /**
   * Counts {@code word} as {@code other}, with all that was counted as it; alone again as itself.
   */
  static void countAs(AcademyRows rows, String room, String word, String other) {
    known(rows, room, word);
    String target = of(rows, room).countedAs.getOrDefault(other, other);
    rows.update(
            "update live_word set counted_as = :other where academy = :academy and room = :room"
                + " and (word = :word or counted_as = :word)")
        .bind("room", room)
        .bind("word", word)
        .bind("other", other.equals(word) || target.equals(word) ? null : target)
        .execute();
  }

  private static void known(AcademyRows rows, String room, String word) {
    rows.update(
            "insert into live_word (academy, room, word, shown)"
                + " values (:academy, :room, :word, false) on conflict do nothing")
        .bind("room", room)
        .bind("word", word)
        .execute();
  }
}
