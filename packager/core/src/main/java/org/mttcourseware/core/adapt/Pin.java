// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.adapt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mttcourseware.core.translate.Changes;
import org.mttcourseware.core.translate.Changes.Change;
import org.mttcourseware.core.translate.Changes.Noted;

/**
 * What an adaptation was approved on: the file {@code pin.txt} in its folder. It holds no words,
 * only their digests, so that what changed under the adaptation since can be told block by block.
 *
 * @param version of the programme
 * @param date as ISO 8601 has it
 * @param approvals in the order in which they were given
 * @param texts blocks by path, in order
 * @param files digests of drawings and of the adaptation's own files, by path
 */
public record Pin(
    String version,
    String date,
    List<Approval> approvals,
    SortedMap<String, List<Noted>> texts,
    SortedMap<String, String> files) {
  /** Its name in the adaptation's folder. */
  public static final String FILE = "pin.txt";

  private static final String DIGEST = "[0-9a-f]{12}";
  private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

  public Pin {
    approvals = List.copyOf(approvals);
  }

  /** A line that says nothing that a pin says. */
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

  /** Returns a pin on what is taken now, with the approvals that were given before. */
  public static Pin on(Taken taken, String version, String date, List<Approval> approvals) {
    SortedMap<String, List<Noted>> texts = new TreeMap<>();
    taken.texts().forEach((path, text) -> texts.put(path, Changes.note(text)));
    return new Pin(version, date, approvals, texts, taken.files());
  }

  /** Returns this with one more approval; an earlier one of the same role stays. */
  public Pin approved(Approval approval) {
    List<Approval> all = new ArrayList<>(approvals);
    all.add(approval);
    return new Pin(version, date, all, texts, files);
  }

  /** Returns the last approval of {@code role}. */
  public Optional<Approval> approval(String role) {
    return approvals.stream()
        .filter(approval -> approval.role().equals(role))
        .reduce((earlier, later) -> later);
  }

  /**
   * Returns what changed since, by path: texts block by block. A text that was not taken then, or
   * is not now, has all of its blocks added or removed.
   */
  public Map<String, List<Change>> changes(Taken now) {
    Map<String, List<Change>> changes = new TreeMap<>();
    now.texts()
        .forEach(
            (path, text) ->
                changes.put(path, Changes.since(texts.getOrDefault(path, List.of()), text)));
    texts.forEach(
        (path, noted) -> {
          if (!now.texts().containsKey(path)) {
            changes.put(
                path,
                noted.stream()
                    .map(one -> new Change(Changes.Kind.REMOVED, one.key(), 0, ""))
                    .toList());
          }
        });
    now.files()
        .forEach(
            (path, digest) -> {
              String before = files.get(path);
              if (before == null) {
                changes.put(path, List.of(new Change(Changes.Kind.ADDED, path, 0, "")));
              } else if (!before.equals(digest)) {
                changes.put(path, List.of(new Change(Changes.Kind.CHANGED, path, 0, "")));
              }
            });
    files.keySet().stream()
        .filter(path -> !now.files().containsKey(path))
        .forEach(path -> changes.put(path, List.of(new Change(Changes.Kind.REMOVED, path, 0, ""))));
    Map<String, List<Change>> some = new LinkedHashMap<>();
    changes.forEach(
        (path, found) -> {
          if (!found.isEmpty()) {
            some.put(path, found);
          }
        });
    return Collections.unmodifiableMap(some);
  }

  /** Returns the pin as its file holds it, for the adaptation {@code id}. */
  public String written(String id) {
    StringBuilder text = new StringBuilder();
    text.append("# What ").append(id).append(" was approved on. Written by './mtt adapt pin' and");
    text.append(" './mtt adapt approve'; leave it as it is.\n");
    text.append("version ").append(version).append('\n');
    text.append("date ").append(date).append('\n');
    approvals.forEach(
        one ->
            text.append(
                String.join(
                    " ", "approval", one.role(), one.date(), one.version(), one.digest() + "\n")));
    files.forEach((path, digest) -> text.append("file " + digest + " " + path + "\n"));
    texts.forEach(
        (path, noted) -> {
          text.append("text ").append(path).append('\n');
          noted.forEach(one -> text.append(one.digest() + " " + one.key() + "\n"));
        });
    return text.toString();
  }

  /**
   * Reads what {@link #written} wrote.
   *
   * @throws Malformed at the first line that is not understood
   */
  public static Pin read(List<String> lines) throws Malformed {
    String version = "";
    String date = "";
    List<Approval> approvals = new ArrayList<>();
    SortedMap<String, List<Noted>> texts = new TreeMap<>();
    SortedMap<String, String> files = new TreeMap<>();
    List<Noted> current = new ArrayList<>();
    boolean inText = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      String[] words = line.split(" ");
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (line.matches("version \\S+")) {
        version = words[1];
      } else if (line.matches("date " + DAY)) {
        date = words[1];
      } else if (line.matches("approval [a-z]+ " + DAY + " \\S+ " + DIGEST)) {
        approvals.add(new Approval(words[1], words[2], words[3], words[4]));
      } else if (line.matches("file " + DIGEST + " .+")) {
        files.put(line.substring(line.indexOf(' ', 5) + 1), words[1]);
      } else if (line.startsWith("text ")) {
        current = new ArrayList<>();
        texts.put(line.substring("text ".length()), current);
        inText = true;
      } else if (inText && line.matches(DIGEST + " \\S+")) {
        current.add(new Noted(words[0], words[1]));
      } else {
        throw new Malformed(i + 1);
      }
    }
    return new Pin(version, date, approvals, texts, files);
  }
}
