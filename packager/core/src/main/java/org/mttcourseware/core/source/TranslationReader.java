// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.translate.Condition;
import org.mttcourseware.core.translate.CutText;
import org.mttcourseware.core.translate.Joined;
import org.mttcourseware.core.translate.Joiner;
import org.mttcourseware.core.translate.KeptLinks;
import org.mttcourseware.core.translate.LeftOut;
import org.mttcourseware.core.translate.Pairing;
import org.mttcourseware.core.translate.Provenance;
import org.mttcourseware.core.translate.SourceNames;
import org.mttcourseware.core.translate.TextBlock;

/**
 * Reads a text in a language: the original's frame with the words of the translation, and with its
 * own words, marked, where there is no translation of them.
 */
final class TranslationReader {
  private final Reading reading;
  private final Map<String, Integer> untranslated = new HashMap<>();
  private Language original = new Language("en");

  TranslationReader(Reading reading) {
    this.reading = reading;
  }

  /** Says which language the authors write in. */
  void from(Language language) {
    original = language;
  }

  /** Returns whether {@code path} has a translation into {@code language}. */
  boolean exists(String path, Language language) {
    return reading.tree.has(SourceNames.inLanguage(path, language));
  }

  /** Returns how many parts of the texts read in {@code folder} stand in the original. */
  int untranslatedIn(String folder, Language language) {
    return untranslated.getOrDefault(folder + language, 0);
  }

  /** Reads {@code path} in {@code language}; reports why it cannot be read. */
  Optional<TextFile> text(String path, Language language, Position asked) {
    Optional<TextFile> source = reading.tree.text(path, original, asked, reading);
    if (language.equals(original) || source.isEmpty()) {
      return source;
    }
    CutText from = cut(source.get());
    if (!exists(path, language)) {
      Pairing none = Pairing.none(from);
      count(source.get().folder(), language, none);
      return Optional.of(file(source.get(), language, Joiner.reading(from, from, none, original)));
    }
    String translated = SourceNames.inLanguage(path, language);
    return reading
        .tree
        .text(translated, language, asked, reading)
        .map(file -> translated(from, file, record(path, language)));
  }

  private TextFile translated(CutText from, TextFile file, Optional<Provenance> record) {
    CutText written = cut(file);
    LeftOut left = LeftOut.of(written);
    note(left, written, file, from);
    UnaryOperator<String> part = id -> part(id, from);
    CutText needed = left.from(from, part);
    CutText translation = LeftOut.without(written);
    Pairing pairing = Pairing.of(needed, translation, record);
    note(
        file,
        pairing,
        pairing.unplaced().isEmpty() ? Optional.empty() : translation.firstOtherwise(needed));
    noteLostLinks(file, pairing);
    boolean asItIs =
        pairing.complete()
            && left.reasons().isEmpty()
            && (record.isEmpty() || needed.frame().equals(translation.frame()));
    if (asItIs || (record.isEmpty() && !pairing.unplaced().isEmpty())) {
      return file;
    }
    count(file.folder(), file.language(), pairing);
    Joined joined = Joiner.reading(needed, translation, pairing, original);
    return file(file, file.language(), left.tell(joined, from, part, original));
  }

  private static TextFile file(TextFile named, Language language, Joined joined) {
    return new TextFile(named.path(), language, "", joined.lines(), joined.places());
  }

  private static CutText cut(TextFile file) {
    return CutText.of(file.path(), file.lines());
  }

  private void count(String folder, Language language, Pairing pairing) {
    int parts = (int) (pairing.count(Condition.STALE) + pairing.count(Condition.MISSING));
    untranslated.merge(folder + language, parts, Integer::sum);
  }

  private void note(TextFile file, Pairing pairing, Optional<TextBlock> otherwise) {
    Position at = otherwise.map(block -> file.at(block.line() - 1, 0)).orElse(file.start());
    reading.uses.add(
        new Use.Translated(
            at,
            file.language(),
            otherwise.isPresent(),
            pairing.unrecorded().size(),
            (int) pairing.count(Condition.STALE),
            (int) pairing.count(Condition.MISSING)));
  }

  /** Of stale parts nothing is asked: their original has changed. */
  private void noteLostLinks(TextFile file, Pairing pairing) {
    for (Pairing.Pair pair : pairing.pairs()) {
      TextBlock translated = pair.translated();
      if (translated != null && pair.condition() == Condition.CURRENT) {
        KeptLinks.lost(pair.original(), translated)
            .forEach(
                target ->
                    reading.uses.add(new Use.LostLink(file.at(translated.line() - 1, 0), target)));
      }
    }
  }

  private void note(LeftOut left, CutText written, TextFile file, CutText from) {
    if (left.reasons().isEmpty()) {
      return;
    }
    String segment = idIn(from.path()).stream().findFirst().orElse("");
    for (TextBlock block : written.blocks()) {
      LeftOut.activity(block)
          .ifPresent(
              activity ->
                  reading.uses.add(
                      new Use.LeftOut(
                          file.at(block.line() - 1, 0),
                          file.language(),
                          segment,
                          activity,
                          block.text())));
    }
  }

  private Optional<Provenance> record(String path, Language language) {
    String record = SourceNames.record(path, language);
    if (!reading.tree.has(record)) {
      return Optional.empty();
    }
    return reading
        .tree
        .text(record, language, Position.start(record), reading)
        .flatMap(
            file -> {
              try {
                return Optional.of(Provenance.read(file.lines()));
              } catch (Provenance.Malformed malformed) {
                reading.uses.add(new Use.RecordLine(file.at(malformed.line() - 1, 0)));
                return Optional.empty();
              }
            });
  }

  /** Returns what the keys of an activity begin with: its id, or the name of the file it is in. */
  private String part(String id, CutText segment) {
    boolean known = segment.blocks().stream().anyMatch(block -> block.key().startsWith(id + ":"));
    return known ? id : fileOf(id, segment).orElse(id);
  }

  private Optional<String> fileOf(String id, CutText segment) {
    String folder = segment.path().substring(0, segment.path().lastIndexOf('/') + 1);
    return segment.blocks().stream()
        .map(block -> block.key().substring(0, block.key().indexOf(':')))
        .distinct()
        .filter(name -> reading.tree.has(folder + name + ".md"))
        .filter(name -> idIn(folder + name + ".md").contains(id))
        .findFirst();
  }

  private List<String> idIn(String path) {
    return reading
        .tree
        .text(path, original, Position.start(path), reading)
        .map(TextFile::lines)
        .orElse(List.of())
        .stream()
        .filter(line -> line.startsWith("id:"))
        .limit(1)
        .map(line -> line.substring(3).strip())
        .toList();
  }
}
