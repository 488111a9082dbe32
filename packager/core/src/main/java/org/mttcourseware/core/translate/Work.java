// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.Position;

/**
 * A text and its translation on the desk.
 *
 * @param original without what the translation leaves out
 * @param translation empty where nobody has begun
 * @param record empty where it was written by hand and never recorded
 * @param leftOut activities that the translation says it does not have
 */
public record Work(
    Language language,
    CutText original,
    Optional<CutText> translation,
    Optional<Provenance> record,
    Pairing pairing,
    LeftOut leftOut) {

  /** Returns the name of the translation. */
  public String name() {
    return SourceNames.inLanguage(original.path(), language);
  }

  /** Returns the name of its record. */
  public String recordName() {
    return SourceNames.record(original.path(), language);
  }

  /**
   * Returns a record of the translation as it stands: what was written by hand since the last one
   * was made from the present original, the rest from what it was made from.
   *
   * @throws Refused when the two are built differently, so that nobody can say what is from what
   */
  public Provenance recorded() throws Refused {
    return recorded(pair -> !pair.recorded() && pair.translated() != null);
  }

  /**
   * Returns the record in which the blocks that {@code same} accepts are current: stale ones, and
   * those whose words are the original's on purpose.
   */
  public Provenance waved(Predicate<Pairing.Pair> same) throws Refused {
    return recorded(
        pair ->
            (!pair.recorded() && pair.translated() != null)
                || (pair.condition() != Condition.CURRENT && same.test(pair)));
  }

  /** Returns the words of the original that stand in the translation, where they do. */
  public Optional<TextBlock> copied(Pairing.Pair pair) {
    return translation.stream()
        .flatMap(text -> text.blocks().stream())
        .filter(block -> pair.condition() == Condition.MISSING)
        .filter(block -> block.key().equals(pair.original().key()))
        .filter(block -> block.digest().equals(pair.original().digest()))
        .findFirst();
  }

  private Provenance recorded(Predicate<Pairing.Pair> fromPresent) throws Refused {
    CutText text = translation.orElseThrow();
    refuseOtherFrame(text);
    Map<String, Pairing.Pair> pairs = new HashMap<>();
    Map<String, Pairing.Pair> missing = new HashMap<>();
    for (Pairing.Pair pair : pairing.pairs()) {
      TextBlock translated = pair.translated();
      if (translated == null) {
        missing.put(pair.original().key(), pair);
      } else {
        pairs.put(translated.key(), pair);
      }
    }
    Map<String, Provenance.Entry> obsolete = new HashMap<>();
    record.ifPresent(known -> known.entries().forEach(entry -> obsolete.put(entry.key(), entry)));
    List<Provenance.Entry> entries = new ArrayList<>();
    for (TextBlock block : text.blocks()) {
      Pairing.Pair pair = pairs.get(block.key());
      Pairing.Pair untouched = missing.get(block.key());
      Provenance.Entry old = obsolete.get(block.key());
      if (pair != null) {
        boolean present = fromPresent.test(pair);
        entries.add(
            new Provenance.Entry(
                present ? pair.original().digest() : pair.made(),
                block.digest(),
                present && !pair.recorded() ? State.TRANSLATED : pair.state(),
                block.key()));
      } else if (untouched != null && untouched.original().digest().equals(block.digest())) {
        State state = fromPresent.test(untouched) ? State.TRANSLATED : State.MISSING;
        entries.add(new Provenance.Entry(block.digest(), block.digest(), state, block.key()));
      } else if (old != null && pairing.obsolete().contains(block)) {
        entries.add(old);
      }
    }
    return new Provenance(entries);
  }

  /** Words without a record are tied to the original by their place alone. */
  private void refuseOtherFrame(CutText text) throws Refused {
    if (!pairing.unplaced().isEmpty()) {
      TextBlock block = text.firstOtherwise(original).orElse(pairing.unplaced().get(0));
      throw new Refused(
          List.of(
              new Remark(
                  new Position(text.path(), block.line(), 1),
                  "from here on it is built otherwise than " + original.path(),
                  "give it the same lines, then record it")));
    }
  }
}
