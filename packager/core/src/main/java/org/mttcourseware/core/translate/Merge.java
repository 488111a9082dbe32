// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts translations that came in into a text and its record. */
public final class Merge {
  private final Work work;
  private final Map<String, Came> came;
  private final boolean ownFrame;
  private final CutText frame;
  private final Map<String, String> wanted = new HashMap<>();
  private final CutText made;

  /**
   * A translation that came in.
   *
   * @param original digest of the words that it translates
   */
  public record Came(String original, String text, State state) {}

  /**
   * Merges.
   *
   * @param came by the key of the original
   */
  public Merge(Work work, Map<String, Came> came) {
    this.work = work;
    this.came = Map.copyOf(came);
    CutText original = work.original();
    this.ownFrame =
        work.translation().filter(text -> text.keys().equals(original.keys())).isPresent();
    this.frame = ownFrame ? work.translation().orElseThrow() : original;
    this.made = CutText.of(work.name(), Arrays.asList(filled().split("\n", -1)));
  }

  /** Writes every block that has a translation into the frame; a frame keeps what it is. */
  private String filled() {
    Map<String, Pairing.Pair> pairs = new HashMap<>();
    work.pairing().pairs().forEach(pair -> pairs.put(pair.original().key(), pair));
    StringBuilder text = new StringBuilder();
    int done = 0;
    for (TextBlock block : frame.blocks()) {
      Pairing.Pair pair = pairs.get(block.key());
      String words = pair == null ? null : words(pair);
      if (words != null && !words.equals(block.text())) {
        text.append(frame.whole(), done, block.from());
        text.append(Writing.write(block.kind(), words, frame.written(block)));
        done = block.to();
        wanted.put(block.key(), words);
      } else {
        wanted.put(block.key(), block.text());
      }
    }
    text.append(frame.whole().substring(done));
    return ownFrame ? text.toString() : withReasons(text.toString());
  }

  private @Nullable String words(Pairing.Pair pair) {
    Came news = came.get(pair.original().key());
    if (news != null) {
      return news.text();
    }
    TextBlock translated = pair.translated();
    return translated == null ? null : translated.text();
  }

  /** A new frame says again which activities it leaves out. */
  private String withReasons(String text) {
    Map<String, String> reasons = work.leftOut().reasons();
    if (reasons.isEmpty()) {
      return text;
    }
    List<String> said = new ArrayList<>();
    reasons.forEach(
        (activity, reason) ->
            said.add(activity + ": " + Writing.write(BlockKind.VALUE, reason, "\"\"")));
    return text.replaceFirst(
        "\n",
        java.util.regex.Matcher.quoteReplacement(
            "\nleft-out: { " + String.join(", ", said) + " }\n"));
  }

  /**
   * Returns the keys of the blocks that are no more what they should be; empty where all is well.
   */
  public List<String> broken() {
    List<TextBlock> blocks = LeftOut.without(made).blocks();
    List<String> expected = frame.keys();
    List<String> broken = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      String key = expected.get(i);
      boolean kept = i < blocks.size() && blocks.get(i).key().equals(key);
      if (!kept) {
        broken.add(i > 0 && i < expected.size() ? suspect(i, blocks) : key);
        return broken;
      }
      if (!Digest.of(blocks.get(i).text()).equals(Digest.of(wanted.getOrDefault(key, "")))) {
        broken.add(key);
      }
    }
    return broken;
  }

  /**
   * The block before the first that is in no right place has grown into it, if news came for it.
   */
  private String suspect(int index, List<TextBlock> blocks) {
    String key = frame.keys().get(index);
    String before = frame.keys().get(index - 1);
    return came.containsKey(key) || index > blocks.size() ? key : before;
  }

  /** Returns the texts to write, by path: the translation and its record, where they change. */
  public Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    boolean same = ownFrame && work.translation().orElseThrow().whole().equals(made.whole());
    if (!same && !came.isEmpty()) {
      texts.put(work.name(), made.whole());
    }
    Provenance record = record();
    if (!came.isEmpty() && !work.record().equals(java.util.Optional.of(record))) {
      String name = work.name().substring(work.name().lastIndexOf('/') + 1);
      texts.put(work.recordName(), record.written(name));
    }
    return texts;
  }

  private Provenance record() {
    Map<String, Pairing.Pair> pairs = new HashMap<>();
    work.pairing().pairs().forEach(pair -> pairs.put(pair.original().key(), pair));
    List<Provenance.Entry> entries = new ArrayList<>();
    for (TextBlock block : LeftOut.without(made).blocks()) {
      Pairing.Pair pair = pairs.get(block.key());
      if (pair != null) {
        entries.add(entry(block, pair));
      }
    }
    return new Provenance(entries);
  }

  private Provenance.Entry entry(TextBlock block, Pairing.Pair pair) {
    Came news = came.get(block.key());
    TextBlock translated = pair.translated();
    if (translated == null && news == null) {
      String original = pair.original().digest();
      return new Provenance.Entry(original, block.digest(), State.MISSING, block.key());
    }
    if (news == null || untouched(news, pair)) {
      return new Provenance.Entry(
          pair.made().isEmpty() ? pair.original().digest() : pair.made(),
          block.digest(),
          pair.state(),
          block.key());
    }
    return new Provenance.Entry(news.original(), block.digest(), news.state(), block.key());
  }

  /** What went out stale and comes back as it was has not been looked at. */
  private static boolean untouched(Came news, Pairing.Pair pair) {
    TextBlock translated = pair.translated();
    return translated != null
        && pair.condition() == Condition.STALE
        && news.state().compareTo(State.TRANSLATED) < 0
        && Digest.of(news.text()).equals(translated.digest());
  }
}
