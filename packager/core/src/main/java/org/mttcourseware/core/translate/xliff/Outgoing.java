// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate.xliff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.translate.BlockKind;
import org.mttcourseware.core.translate.Condition;
import org.mttcourseware.core.translate.Desk;
import org.mttcourseware.core.translate.Digest;
import org.mttcourseware.core.translate.Memory;
import org.mttcourseware.core.translate.Pairing;
import org.mttcourseware.core.translate.Piece;
import org.mttcourseware.core.translate.Pieces;
import org.mttcourseware.core.translate.Refused;
import org.mttcourseware.core.translate.State;
import org.mttcourseware.core.translate.TextBlock;
import org.mttcourseware.core.translate.Work;

/** Makes the sheets that go out to a translator. */
public final class Outgoing {
  private final Desk desk;
  private final Language language;
  private final Memory memory;
  private final boolean neededOnly;

  /**
   * Makes ready for one language.
   *
   * @param neededOnly whether only what is stale or missing goes out
   */
  public Outgoing(Desk desk, Language language, boolean neededOnly) throws IOException, Refused {
    this.desk = desk;
    this.language = language;
    this.memory = Memory.of(desk, language);
    this.neededOnly = neededOnly;
  }

  /** Returns the sheet of a text; it has no entries where there is nothing to do. */
  public Sheet text(String path) throws IOException, Refused {
    Work work = desk.work(path, language);
    List<Sheet.Entry> entries = new ArrayList<>();
    for (Pairing.Pair pair : work.pairing().pairs()) {
      if (!neededOnly || pair.condition() != Condition.CURRENT) {
        entries.add(entry(path, pair));
      }
    }
    return new Sheet(path, entries);
  }

  private Sheet.Entry entry(String path, Pairing.Pair pair) {
    TextBlock block = pair.original();
    TextBlock translated = pair.translated();
    Optional<String> known =
        pair.condition() == Condition.CURRENT ? Optional.empty() : memory.of(block);
    String text = known.orElse(translated == null ? null : translated.text());
    List<Piece> source = Pieces.of(block.kind(), block.text());
    List<Piece> target =
        text == null ? List.of() : Marks.named(Pieces.of(block.kind(), text), source);
    boolean fits = Marks.inventory(source).equals(Marks.inventory(target));
    String context = path + ":" + block.line() + ", " + block.kind().description();
    return new Sheet.Entry(
        block.key(),
        block.line(),
        text == null || fits ? context : context + ". With other marks it stands there as: " + text,
        source,
        text == null || !fits ? null : target,
        known.isPresent() ? State.INITIAL : pair.state(),
        pair.condition() == Condition.STALE && known.isEmpty());
  }

  /** Returns the sheet of a drawing; it has no entries where there is nothing to do. */
  public Sheet drawing(String path) throws IOException {
    List<Sheet.Entry> entries = new ArrayList<>();
    for (Map.Entry<String, Optional<String>> word : desk.words(path, language).entrySet()) {
      if (!neededOnly || word.getValue().isEmpty()) {
        @Nullable String target = word.getValue().orElse(null);
        entries.add(
            new Sheet.Entry(
                "word:" + Digest.of(word.getKey()),
                1,
                path + ", words in a drawing: keep them short",
                Pieces.of(BlockKind.VALUE, word.getKey()),
                target == null ? null : Pieces.of(BlockKind.VALUE, target),
                State.TRANSLATED,
                false));
      }
    }
    return new Sheet(path, entries);
  }
}
