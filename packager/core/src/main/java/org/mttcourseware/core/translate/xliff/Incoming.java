// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate.xliff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.translate.BlockKind;
import org.mttcourseware.core.translate.Desk;
import org.mttcourseware.core.translate.Digest;
import org.mttcourseware.core.translate.Merge;
import org.mttcourseware.core.translate.Pairing;
import org.mttcourseware.core.translate.Piece;
import org.mttcourseware.core.translate.Pieces;
import org.mttcourseware.core.translate.Refused;
import org.mttcourseware.core.translate.Remark;
import org.mttcourseware.core.translate.SourceNames;
import org.mttcourseware.core.translate.TextBlock;
import org.mttcourseware.core.translate.Work;

/** Takes what comes back from a translator, all of one file or nothing. */
public final class Incoming {
  private final Desk desk;
  private final String file;
  private final List<Remark> refused = new ArrayList<>();
  private final Map<String, String> texts = new LinkedHashMap<>();
  private int taken;
  private int stale;

  private Incoming(Desk desk, String file) {
    this.desk = desk;
    this.file = file;
  }

  /**
   * What a delivery makes of the sources.
   *
   * @param texts to write, by path
   * @param taken how many blocks came with a translation
   * @param stale how many of these have another original by now
   */
  public record Result(Map<String, String> texts, int taken, int stale) {}

  /**
   * Returns what {@code delivery}, read from {@code file}, makes of the sources on {@code desk}.
   *
   * @throws Refused with all reasons, when anything in it cannot be taken
   */
  public static Result take(Desk desk, XliffIn delivery, String file) throws IOException, Refused {
    Incoming incoming = new Incoming(desk, file);
    incoming.demandLanguages(delivery);
    for (Sheet sheet : delivery.sheets()) {
      if (desk.originals().contains(sheet.path())) {
        incoming.text(sheet, delivery.target());
      } else if (desk.drawings().contains(sheet.path())) {
        incoming.drawing(sheet, delivery.target());
      } else {
        incoming.refuse(
            1,
            "there is no text '" + sheet.path() + "' here",
            "send back the file that was handed out for this programme");
      }
    }
    if (!incoming.refused.isEmpty()) {
      throw new Refused(incoming.refused);
    }
    return new Result(incoming.texts, incoming.taken, incoming.stale);
  }

  private void demandLanguages(XliffIn delivery) throws IOException, Refused {
    Language original = desk.original();
    if (!delivery.source().equals(original)) {
      refuse(
          1,
          "this is translated from '" + delivery.source() + "'; the original is in " + original,
          "export it again, and keep srcLang");
    }
    String tag = delivery.target().tag();
    if (!tag.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*") || delivery.target().equals(original)) {
      refuse(1, "'" + tag + "' is no language to translate into", "give trgLang a language tag");
    }
    if (!refused.isEmpty()) {
      throw new Refused(refused);
    }
  }

  private void refuse(int line, String message, String mend) {
    refused.add(new Remark(new Position(file, line, 1), message, mend));
  }

  private void text(Sheet sheet, Language language) throws IOException, Refused {
    Work work = desk.work(sheet.path(), language);
    List<TextBlock> originals =
        work.pairing().pairs().stream().map(Pairing.Pair::original).toList();
    Map<String, Merge.Came> came = new HashMap<>();
    Map<String, String> there = new HashMap<>();
    for (Pairing.Pair pair : work.pairing().pairs()) {
      TextBlock translated = pair.translated();
      there.put(pair.original().key(), translated == null ? "" : translated.text());
    }
    Map<Sheet.Entry, TextBlock> blocks = new Placing(sheet.entries(), originals).blocks();
    for (Sheet.Entry entry : sheet.entries()) {
      TextBlock block = blocks.get(entry);
      if (block == null) {
        refuse(
            entry.line(),
            "the unit " + entry.key() + " has no original in " + sheet.path() + " any more",
            "take the unit out, or export the text again");
      } else if (entry.target() != null) {
        take(entry, block, there.getOrDefault(block.key(), ""), came);
      }
    }
    if (refused.isEmpty()) {
      Merge merge = new Merge(work, came);
      merge.broken().forEach(key -> brokenStructure(key, blocks));
      if (refused.isEmpty()) {
        texts.putAll(merge.texts());
      }
    }
  }

  private void brokenStructure(String key, Map<Sheet.Entry, TextBlock> blocks) {
    int line =
        blocks.entrySet().stream()
            .filter(placed -> placed.getValue().key().equals(key))
            .mapToInt(placed -> placed.getKey().line())
            .findFirst()
            .orElse(1);
    refuse(
        line,
        "the words of " + key + " would be read as something else than words",
        "take out what begins a list, a heading, a quote or a table there");
  }

  private void take(
      Sheet.Entry entry, TextBlock block, String there, Map<String, Merge.Came> came) {
    List<Piece> present = Pieces.of(block.kind(), block.text());
    List<Piece> source = written(entry.source(), present);
    List<Piece> given = java.util.Objects.requireNonNull(entry.target());
    // What stands there already may have marks of its own; nobody has to look at it again.
    boolean known = Pieces.joined(given).equals(there);
    List<Piece> target = known ? given : written(given, source);
    String text = Pieces.joined(target);
    Optional<String> fault =
        known
            ? Optional.empty()
            : fault(block.kind(), source, target, text).or(() -> Safety.fault(block.kind(), text));
    if (fault.isPresent()) {
      refuse(entry.line(), entry.key() + ": " + fault.get(), "mend it in the translation tool");
      return;
    }
    String made = Digest.of(Pieces.joined(source));
    came.put(block.key(), new Merge.Came(made, text, entry.state()));
    taken++;
    stale += made.equals(block.digest()) ? 0 : 1;
  }

  /** Marks say what they are by their ids; tools need not keep what was written for them. */
  private static List<Piece> written(List<Piece> pieces, List<Piece> known) {
    Map<String, String> writings = XliffIn.marks(known);
    return pieces.stream()
        .map(
            piece ->
                piece.mark()
                    ? new Piece(
                        piece.kind(),
                        piece.id(),
                        writings.getOrDefault(piece.kind() + piece.id(), piece.written()))
                    : piece)
        .toList();
  }

  private static Optional<String> fault(
      BlockKind kind, List<Piece> source, List<Piece> target, String text) {
    List<String> wanted = Marks.inventory(source);
    List<String> found = Marks.inventory(target);
    List<String> lost = new ArrayList<>(wanted);
    found.forEach(lost::remove);
    List<String> doubled = new ArrayList<>(found);
    wanted.forEach(doubled::remove);
    if (!lost.isEmpty()) {
      return Optional.of("the mark " + shown(lost.get(0), source) + " is lost");
    }
    if (!doubled.isEmpty()) {
      return Optional.of("the mark " + shown(doubled.get(0), target) + " is there once too often");
    }
    boolean kept = Marks.writings(Pieces.of(kind, text)).equals(Marks.writings(target));
    return kept
        ? Optional.empty()
        : Optional.of(
            "its words would be read as marks, or a mark would not be read as one:"
                + " write no *, [ or < among the words, and no space just inside a mark");
  }

  private static String shown(String mark, List<Piece> pieces) {
    return pieces.stream()
        .filter(piece -> piece.mark() && mark.equals(piece.kind() + " " + piece.id()))
        .map(piece -> piece.id() + " (" + piece.written() + ")")
        .findFirst()
        .orElse(mark);
  }

  private void drawing(Sheet sheet, Language language) throws IOException {
    Map<String, Optional<String>> words = desk.words(sheet.path(), language);
    Map<String, String> byKey = new HashMap<>();
    words.keySet().forEach(word -> byKey.put("word:" + Digest.of(word), word));
    Map<String, String> translations = new TreeMap<>();
    for (Sheet.Entry entry : sheet.entries()) {
      String word = byKey.get(entry.key());
      List<Piece> target = entry.target();
      if (word == null) {
        refuse(
            entry.line(),
            "the unit " + entry.key() + " has no words in " + sheet.path() + " any more",
            "take the unit out, or export the drawing again");
      } else if (target != null && !Pieces.joined(target).isEmpty()) {
        translations.put(word, Pieces.joined(target));
        taken++;
      }
    }
    String folder = sheet.path().substring(0, sheet.path().lastIndexOf('/') + 1);
    String list = SourceNames.inLanguage(folder + "media.yaml", language);
    Map<String, Map<String, String>> all =
        texts.containsKey(list)
            ? DrawingLists.read(java.util.Objects.requireNonNull(texts.get(list)))
            : DrawingLists.read(desk.has(list) ? desk.whole(list) : "");
    String name = sheet.path().substring(folder.length());
    Map<String, String> known = all.computeIfAbsent(name, drawing -> new LinkedHashMap<>());
    boolean news =
        translations.entrySet().stream()
            .anyMatch(entry -> !entry.getValue().equals(known.get(entry.getKey())));
    if (news) {
      words.keySet().stream()
          .filter(translations::containsKey)
          .forEach(
              word -> known.put(word, java.util.Objects.requireNonNull(translations.get(word))));
      texts.put(list, DrawingLists.written(all));
    }
  }
}
