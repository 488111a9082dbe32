// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mttcourseware.core.translate.Pairing.Pair;

/** Finds for each block of an original the block of a translation that was made from it. */
final class Matchmaker {
  /** So many words are never the same in two languages by chance. */
  private static final int WORDS = 4;

  private final List<TextBlock> originals;
  private final List<TextBlock> texts;
  private final List<Provenance.Entry> entries;
  private final boolean alike;
  private final List<Integer> textOfEntry;
  private final Set<Integer> known;
  private final Map<String, Integer> textOfKey = new HashMap<>();
  private final Set<Integer> accounted = new HashSet<>();

  Matchmaker(CutText original, CutText translation, Optional<Provenance> provenance) {
    this.originals = List.copyOf(original.offered().values());
    this.texts = translation.blocks().stream().filter(block -> !block.text().isBlank()).toList();
    this.entries = provenance.map(Provenance::entries).orElse(List.of());
    this.alike = original.bodyKeys().equals(translation.bodyKeys());
    this.textOfEntry =
        Laid.beside(
            entries.stream().map(entry -> new Laid.Part(entry.translation(), entry.key())).toList(),
            parts(texts));
    this.known = Set.copyOf(textOfEntry);
    for (int i = 0; i < texts.size(); i++) {
      textOfKey.put(texts.get(i).key(), i);
    }
  }

  Pairing pairing() {
    List<Integer> entryOfOriginal =
        Laid.beside(
            parts(originals),
            entries.stream().map(entry -> new Laid.Part(entry.original(), entry.key())).toList());
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < originals.size(); i++) {
      int entry = entryOfOriginal.get(i);
      boolean tied = entry >= 0 && textOfEntry.get(entry) >= 0;
      pairs.add(tied ? tied(originals.get(i), entry) : free(originals.get(i)));
    }
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).state() == State.MISSING) {
        accounted.add(textOfEntry.get(i));
      }
    }
    return new Pairing(pairs, left(true), left(false));
  }

  private static List<Laid.Part> parts(List<TextBlock> blocks) {
    return blocks.stream().map(block -> new Laid.Part(block.digest(), block.key())).toList();
  }

  private Pair tied(TextBlock original, int index) {
    Provenance.Entry entry = entries.get(index);
    int place = textOfEntry.get(index);
    TextBlock text = texts.get(place);
    accounted.add(place);
    boolean untouched = entry.translation().equals(text.digest());
    if (entry.state() == State.MISSING) {
      return untouched ? Pair.missing(original) : byHand(original, text);
    }
    boolean current = entry.original().equals(original.digest());
    return new Pair(
        original,
        current ? Condition.CURRENT : Condition.STALE,
        text,
        untouched ? entry.state() : State.TRANSLATED,
        entry.original(),
        current || untouched);
  }

  /** What no record knows counts as made from what stands at its place now. */
  private Pair free(TextBlock original) {
    // A value has a name, so that its place is known whatever stands around it.
    boolean placed = alike || original.kind() == BlockKind.VALUE;
    Integer place = placed ? textOfKey.get(original.key()) : null;
    if (place == null || known.contains(place)) {
      return Pair.missing(original);
    }
    accounted.add(place);
    return byHand(original, texts.get(place));
  }

  private static Pair byHand(TextBlock original, TextBlock text) {
    return original.digest().equals(text.digest()) && translatable(original)
        ? Pair.missing(original)
        : new Pair(original, Condition.CURRENT, text, State.TRANSLATED, original.digest(), false);
  }

  /** Names, codes and accepted answers may be the same in both languages; sentences are not. */
  private static boolean translatable(TextBlock block) {
    return block.kind() != BlockKind.ANSWERS
        && Arrays.stream(block.text().split("\\s+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLowerCase))
                .count()
            >= WORDS;
  }

  /** Returns the blocks that belong to no block of the original. */
  private List<TextBlock> left(boolean recorded) {
    List<TextBlock> left = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).offered() && !accounted.contains(i) && known.contains(i) == recorded) {
        left.add(texts.get(i));
      }
    }
    return left;
  }
}
