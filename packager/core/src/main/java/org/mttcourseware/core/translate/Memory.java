// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.core.model.Language;

/**
 * What has been translated before, by the very words: the same sentence need not be typed twice.
 */
public final class Memory {
  private final Map<String, String> texts = new HashMap<>();

  private Memory() {}

  /** Returns what all translations into {@code language} know. */
  public static Memory of(Desk desk, Language language) throws IOException, Refused {
    Memory memory = new Memory();
    for (String path : desk.originals()) {
      if (desk.has(SourceNames.inLanguage(path, language))) {
        desk.work(path, language).pairing().pairs().forEach(memory::learn);
      }
    }
    return memory;
  }

  /** Only what a person has translated is worth repeating. */
  private void learn(Pairing.Pair pair) {
    TextBlock translated = pair.translated();
    if (translated != null
        && pair.condition() == Condition.CURRENT
        && pair.state().compareTo(State.TRANSLATED) >= 0) {
      texts.putIfAbsent(name(pair.original()), translated.text());
    }
  }

  /** Returns the translation of {@code block}, if its words were translated elsewhere. */
  public Optional<String> of(TextBlock block) {
    return Optional.ofNullable(texts.get(name(block)));
  }

  /** Marks are read in some kinds and not in others, so that words go from like to like. */
  private static String name(TextBlock block) {
    return block.kind().markdown() + block.digest();
  }
}
