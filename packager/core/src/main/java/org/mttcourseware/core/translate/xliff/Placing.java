// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate.xliff;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mttcourseware.core.translate.Digest;
import org.mttcourseware.core.translate.Pieces;
import org.mttcourseware.core.translate.TextBlock;

/** Finds the original of each unit again, also where paragraphs were put in since it went out. */
final class Placing {
  private final Map<Sheet.Entry, TextBlock> blocks = new LinkedHashMap<>();
  private final Set<TextBlock> given = new HashSet<>();

  Placing(List<Sheet.Entry> entries, List<TextBlock> originals) {
    Map<String, TextBlock> byKey = new LinkedHashMap<>();
    originals.forEach(block -> byKey.put(block.key(), block));
    for (Sheet.Entry entry : entries) {
      TextBlock block = byKey.get(entry.key());
      if (block != null && block.digest().equals(digest(entry))) {
        give(entry, block);
      }
    }
    for (Sheet.Entry entry : entries) {
      if (!blocks.containsKey(entry)) {
        originals.stream()
            .filter(block -> !given.contains(block) && block.digest().equals(digest(entry)))
            .findFirst()
            .ifPresent(block -> give(entry, block));
      }
    }
    for (Sheet.Entry entry : entries) {
      TextBlock block = byKey.get(entry.key());
      if (!blocks.containsKey(entry) && block != null && !given.contains(block)) {
        give(entry, block);
      }
    }
  }

  private void give(Sheet.Entry entry, TextBlock block) {
    blocks.put(entry, block);
    given.add(block);
  }

  Map<Sheet.Entry, TextBlock> blocks() {
    return blocks;
  }

  private static String digest(Sheet.Entry entry) {
    return Digest.of(Pieces.joined(entry.source()));
  }
}
