// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a translation was made from, block by block: the file {@code segment.ru.from} beside {@code
 * segment.ru.md}. It ties words to words, so that nothing depends on when somebody wrote what.
 *
 * @param entries in the order of the translation
 */
public record Provenance(List<Entry> entries) {
  private static final int PARTS = 4;

  public Provenance {
    entries = List.copyOf(entries);
  }

  /**
   * One block.
   *
   * @param original digest of the words that were translated
   * @param translation digest of the words that came of it: where they are others now, somebody
   *     wrote by hand
   * @param key in the translation
   */
  public record Entry(String original, String translation, State state, String key) {
    private String line() {
      return original + " " + translation + " " + state.word() + " " + key;
    }
  }

  /** A line that is no entry. */
  public static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    Malformed(int line) {
      super("line " + line);
      this.line = line;
    }

    /** Returns the line, from 1. */
    public int line() {
      return line;
    }
  }

  /**
   * Reads a record.
   *
   * @throws Malformed at the first line that is neither an entry nor a comment
   */
  public static Provenance read(List<String> lines) throws Malformed {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        entries.add(entry(line, i + 1));
      }
    }
    return new Provenance(entries);
  }

  private static Entry entry(String line, int number) throws Malformed {
    String[] parts = line.split("\\s+");
    if (parts.length != PARTS || !digest(parts[0]) || !digest(parts[1])) {
      throw new Malformed(number);
    }
    Optional<State> state = State.of(parts[2]);
    return new Entry(parts[0], parts[1], state.orElseThrow(() -> new Malformed(number)), parts[3]);
  }

  private static boolean digest(String word) {
    return word.matches("[0-9a-f]{" + Digest.LENGTH + "}");
  }

  /** Returns the record as it is written, for the translation named {@code file}. */
  public String written(String file) {
    StringBuilder text = new StringBuilder();
    text.append("# What each part of ").append(file).append(" was translated from.");
    text.append(" Written by './mtt translate'; leave it as it is.\n");
    text.append("# original   translation  state  part\n");
    entries.forEach(entry -> text.append(entry.line()).append('\n'));
    return text.toString();
  }
}
