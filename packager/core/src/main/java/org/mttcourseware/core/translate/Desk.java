// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.Position;

/**
 * The folder of the sources, as somebody sees it who translates: originals, translations, records.
 * Symbolic links are not followed, and what is written is written whole or not at all.
 */
public final class Desk {
  private static final long LARGEST_TEXT = 2_000_000;
  private static final Pattern TEXT =
      Pattern.compile(
          "(programme|inserts)\\.yaml|modules/[^/]+/(module|glossary)\\.yaml|modules/[^/]+/[^/]+/[^/]+\\.md");
  private static final Pattern DRAWING = Pattern.compile("modules/.+\\.svg");

  private final Path root;
  private final List<String> files;

  private Desk(Path root, List<String> files) {
    this.root = root;
    this.files = List.copyOf(files);
  }

  /** Opens the folder {@code root}. */
  public static Desk at(Path root) throws IOException {
    Path real = root.toRealPath();
    try (Stream<Path> found = Files.walk(real)) {
      return new Desk(
          real,
          found
              .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
              .map(file -> real.relativize(file).toString().replace('\\', '/'))
              .sorted()
              .toList());
    }
  }

  /** Returns the texts that are translated: those of the programme, then those of its modules. */
  public List<String> originals() {
    return files.stream()
        .filter(path -> TEXT.matcher(path).matches())
        .filter(path -> SourceNames.originalOf(path).filter(files::contains).isEmpty())
        .sorted(Comparator.comparing((String path) -> path.contains("/")))
        .toList();
  }

  /** Returns the drawings, in order of their paths. */
  public List<String> drawings() {
    return files.stream().filter(path -> DRAWING.matcher(path).matches()).toList();
  }

  /** Returns the languages that the programme offers or that a text is translated into. */
  public List<Language> languages() throws IOException {
    List<String> tags = new ArrayList<>();
    Yaml programme = Yaml.of(whole("programme.yaml"));
    String original = programme.text("language").isEmpty() ? "en" : programme.text("language");
    tags.addAll(programme.texts("languages"));
    files.stream()
        .filter(path -> SourceNames.originalOf(path).filter(files::contains).isPresent())
        .flatMap(path -> SourceNames.languageOf(path).stream())
        .map(Language::tag)
        .sorted()
        .forEach(tags::add);
    return tags.stream()
        .distinct()
        .filter(tag -> !tag.equals(original))
        .map(Language::new)
        .toList();
  }

  /** Returns the language that the authors write in. */
  public Language original() throws IOException {
    String tag = Yaml.of(whole("programme.yaml")).text("language");
    return new Language(tag.isEmpty() ? "en" : tag);
  }

  /** Returns whether there is a file {@code path}. */
  public boolean has(String path) {
    return files.contains(path);
  }

  /** Returns {@code path} cut into blocks. */
  public CutText text(String path) throws IOException {
    return CutText.of(path, lines(path));
  }

  /** Returns {@code path} as it is. */
  public String whole(String path) throws IOException {
    return String.join("\n", lines(path));
  }

  private List<String> lines(String path) throws IOException {
    Path file = root.resolve(path);
    if (Files.size(file) > LARGEST_TEXT) {
      throw new IOException(path + " is too large for a text");
    }
    String text = Files.readString(file, StandardCharsets.UTF_8);
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return Arrays.asList(plain.split("\r\n|\n|\r", -1));
  }

  /**
   * Returns how {@code path} stands in {@code language}.
   *
   * @throws Refused when its record is broken
   */
  public Work work(String path, Language language) throws IOException, Refused {
    CutText original = text(path);
    String name = SourceNames.inLanguage(path, language);
    if (!has(name)) {
      return new Work(
          language,
          original,
          Optional.empty(),
          Optional.empty(),
          Pairing.none(original),
          new LeftOut(Map.of()));
    }
    CutText written = text(name);
    LeftOut left = LeftOut.of(written);
    CutText needed = left.from(original, id -> part(id, original));
    CutText translation = LeftOut.without(written);
    Optional<Provenance> record = record(SourceNames.record(path, language));
    return new Work(
        language,
        needed,
        Optional.of(translation),
        record,
        Pairing.of(needed, translation, record),
        left);
  }

  private Optional<Provenance> record(String path) throws IOException, Refused {
    if (!has(path)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Provenance.read(lines(path)));
    } catch (Provenance.Malformed malformed) {
      throw new Refused(
          List.of(
              new Remark(
                  new Position(path, malformed.line(), 1),
                  "this line of a record says nothing",
                  "take the file back from your version control, or delete it and run "
                      + "'mtt translate record'")));
    }
  }

  /** Returns what the keys of an activity begin with: its id, or the name of the file it is in. */
  private String part(String id, CutText segment) {
    if (segment.blocks().stream().anyMatch(block -> block.key().startsWith(id + ":"))) {
      return id;
    }
    String folder = segment.path().substring(0, segment.path().lastIndexOf('/') + 1);
    return files.stream()
        .filter(path -> path.startsWith(folder) && path.endsWith(".md"))
        .filter(path -> hasId(path, id))
        .map(path -> path.substring(folder.length(), path.length() - 3))
        .findFirst()
        .orElse(id);
  }

  private boolean hasId(String path, String id) {
    try {
      return lines(path).stream().limit(20).anyMatch(line -> line.strip().equals("id: " + id));
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  /** Returns the words of a drawing and what they are in {@code language}, where that is known. */
  public Map<String, Optional<String>> words(String drawing, Language language) throws IOException {
    String folder = drawing.substring(0, drawing.lastIndexOf('/') + 1);
    String list = folder + "media." + language.tag() + ".yaml";
    Map<String, String> known =
        has(list) ? Yaml.of(whole(list)).map(drawing.substring(folder.length())) : Map.of();
    Map<String, Optional<String>> words = new LinkedHashMap<>();
    for (String word : DrawingWords.of(whole(drawing))) {
      words.put(word, Optional.ofNullable(known.get(word)));
    }
    return words;
  }

  /** Writes all of {@code texts}, by path, or none: each beside its place first, then moved. */
  public void write(Map<String, String> texts) throws IOException {
    Map<Path, Path> moves = new LinkedHashMap<>();
    try {
      for (Map.Entry<String, String> text : texts.entrySet()) {
        Path target = root.resolve(text.getKey());
        Path folder = java.util.Objects.requireNonNull(target.getParent());
        Path beside = Files.createTempFile(folder, ".mtt", ".tmp");
        moves.put(beside, target);
        Files.writeString(beside, text.getValue(), StandardCharsets.UTF_8);
      }
      for (Map.Entry<Path, Path> move : moves.entrySet()) {
        move(move.getKey(), move.getValue());
      }
    } finally {
      for (Path beside : moves.keySet()) {
        Files.deleteIfExists(beside);
      }
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException otherDisk) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
