// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

import java.util.HashMap;
import java.util.Map;
import org.mttcourseware.core.model.Language;

/** Puts the words of a translation into the frame of its original. */
public final class Joiner {
  private Joiner() {}

  /**
   * Returns what a reader of the translation reads: the frame of the original, the words of each
   * current block, and the original's words, marked with their language, for the others.
   */
  public static Joined reading(
      CutText original, CutText translation, Pairing pairing, Language language) {
    return join(
        original,
        pairing,
        (pair, maker) -> {
          TextBlock block = pair.original();
          TextBlock translated = pair.translated();
          if (pair.condition() == Condition.CURRENT && translated != null) {
            maker.claim(translation.path(), translated.line());
            maker.add(written(pair, original, translation), translation.path(), translated.line());
          } else {
            String marked = marked(block, language);
            maker.add(
                Writing.write(block.kind(), marked, original.written(block)),
                original.path(),
                block.line());
          }
        });
  }

  /** Returns the translation as its file holds it: what has no translation stays as it was. */
  public static Joined file(CutText original, CutText translation, Pairing pairing) {
    return join(
        original,
        pairing,
        (pair, maker) ->
            maker.add(
                written(pair, original, translation), original.path(), pair.original().line()));
  }

  private static String written(Pairing.Pair pair, CutText original, CutText translation) {
    TextBlock translated = pair.translated();
    if (translated == null) {
      return original.written(pair.original());
    }
    String own = translation.written(translated);
    boolean alike = translated.kind() == pair.original().kind() && !own.contains("\n");
    return alike
        ? own
        : Writing.write(
            pair.original().kind(), translated.text(), original.written(pair.original()));
  }

  /** Writes the words of one pair. */
  private interface Writer {
    void write(Pairing.Pair pair, Joined.Maker maker);
  }

  private static Joined join(CutText original, Pairing pairing, Writer writer) {
    Map<String, Pairing.Pair> pairs = new HashMap<>();
    pairing.pairs().forEach(pair -> pairs.put(pair.original().key(), pair));
    LineStarts starts = new LineStarts(original.whole());
    Joined.Maker maker = new Joined.Maker(original.path());
    int done = 0;
    for (TextBlock block : original.blocks()) {
      Pairing.Pair pair = pairs.get(block.key());
      if (pair != null) {
        maker.add(
            original.whole().substring(done, block.from()),
            original.path(),
            starts.lineOf(done) + 1);
        writer.write(pair, maker);
        done = block.to();
      }
    }
    maker.add(original.whole().substring(done), original.path(), starts.lineOf(done) + 1);
    return maker.joined();
  }

  private static String marked(TextBlock block, Language language) {
    if (block.kind() == BlockKind.ANSWERS) {
      return block.text();
    }
    return block.kind().marks()
        ? "<span lang=\""
            + language.tag()
            + "\" dir=\""
            + language.direction()
            + "\">"
            + block.text()
            + "</span>"
        : block.text() + " [" + language.tag() + "]";
  }
}
