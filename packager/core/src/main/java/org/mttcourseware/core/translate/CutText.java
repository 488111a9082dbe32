// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text of the sources cut into its blocks. Nothing is lost: what is no block stays in {@link
 * #whole()}, and putting each block's words back gives the same text.
 *
 * @param path below the sources
 * @param whole all lines, each with a line feed at its end but the last
 * @param blocks in order; also those without a letter, so that their number is the same in every
 *     language
 */
public record CutText(String path, String whole, List<TextBlock> blocks) {
  public CutText {
    blocks = List.copyOf(blocks);
  }

  /**
   * Cuts a text. What is not well formed has fewer blocks, or none: whoever reads it for its sense
   * says what is wrong.
   *
   * @param path its ending says what it is: {@code md} or {@code yaml}
   */
  public static CutText of(String path, List<String> lines) {
    String whole = String.join("\n", lines);
    if (path.endsWith(".md")) {
      return new CutText(path, whole, new MarkdownCutter(whole, lines).blocks());
    }
    return new CutText(path, whole, new YamlCutter(whole, Translatable.in(path)).blocks());
  }

  /** Returns the blocks that are translated, by key. */
  public Map<String, TextBlock> offered() {
    Map<String, TextBlock> offered = new LinkedHashMap<>();
    blocks.stream().filter(TextBlock::offered).forEach(block -> offered.put(block.key(), block));
    return offered;
  }

  /** Returns the keys of all blocks: two texts with the same keys are built alike. */
  List<String> keys() {
    return blocks.stream().map(TextBlock::key).toList();
  }

  /** Returns the keys below the head, where order is structure. */
  List<String> bodyKeys() {
    return blocks.stream()
        .filter(block -> block.kind() != BlockKind.VALUE)
        .map(TextBlock::key)
        .toList();
  }

  /**
   * Returns the first block that is another than that of {@code original}, or the last one where
   * this text ends too early; empty where this has only what the original has.
   */
  public Optional<TextBlock> firstOtherwise(CutText original) {
    List<String> expected = original.bodyKeys();
    List<TextBlock> body =
        blocks.stream().filter(block -> block.kind() != BlockKind.VALUE).toList();
    for (int i = 0; i < body.size(); i++) {
      if (i >= expected.size() || !expected.get(i).equals(body.get(i).key())) {
        return Optional.of(body.get(i));
      }
    }
    List<TextBlock> strange =
        blocks.stream().filter(block -> !original.keys().contains(block.key())).toList();
    return body.size() < expected.size() && !body.isEmpty()
        ? Optional.of(body.get(body.size() - 1))
        : strange.stream().findFirst();
  }

  /** Returns what is no block: ids, settings, marks and all the rest that is not translated. */
  public String frame() {
    StringBuilder frame = new StringBuilder();
    int done = 0;
    for (TextBlock block : blocks) {
      frame.append(whole, done, block.from()).append('\0');
      done = block.to();
    }
    return frame.append(whole, done, whole.length()).toString();
  }

  /** Returns how {@code block} is written in this text. */
  String written(TextBlock block) {
    return whole.substring(block.from(), block.to());
  }
}
