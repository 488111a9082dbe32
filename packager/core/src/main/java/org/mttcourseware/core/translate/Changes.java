// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What has changed in a text since its blocks were noted, block by block. */
public final class Changes {
  private Changes() {}

  /**
   * A block as it was noted.
   *
   * @param digest of its words then
   * @param key then
   */
  public record Noted(String digest, String key) {}

  /** What became of a block. */
  public enum Kind {
    CHANGED,
    ADDED,
    REMOVED
  }

  /**
   * One block that is not what it was.
   *
   * @param key now, or then where it is gone
   * @param line in the text now, 0 where it is gone
   * @param words now, or the empty string
   */
  public record Change(Kind kind, String key, int line, String words) {}

  /** Returns the blocks of {@code text} to be noted. */
  public static List<Noted> note(CutText text) {
    return text.offered().values().stream()
        .map(block -> new Noted(block.digest(), block.key()))
        .toList();
  }

  /** Returns what is not as it was noted, in the order of the text; what is gone comes last. */
  public static List<Change> since(List<Noted> before, CutText text) {
    List<TextBlock> blocks = List.copyOf(text.offered().values());
    List<Integer> partners =
        Laid.beside(
            before.stream().map(noted -> new Laid.Part(noted.digest(), noted.key())).toList(),
            blocks.stream().map(block -> new Laid.Part(block.digest(), block.key())).toList());
    List<Change> changes = new ArrayList<>();
    List<Change> gone = new ArrayList<>();
    Set<Integer> known = new HashSet<>();
    for (int i = 0; i < before.size(); i++) {
      int partner = partners.get(i);
      if (partner < 0) {
        gone.add(new Change(Kind.REMOVED, before.get(i).key(), 0, ""));
        continue;
      }
      known.add(partner);
      TextBlock block = blocks.get(partner);
      if (!block.digest().equals(before.get(i).digest())) {
        changes.add(new Change(Kind.CHANGED, block.key(), block.line(), block.text()));
      }
    }
    for (int i = 0; i < blocks.size(); i++) {
      if (!known.contains(i)) {
        TextBlock block = blocks.get(i);
        changes.add(new Change(Kind.ADDED, block.key(), block.line(), block.text()));
      }
    }
    changes.sort(Comparator.comparingInt(Change::line));
    changes.addAll(gone);
    return changes;
  }
}
