// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.Position;

/**
 * The folder of the sources: the only door to the disk. Symbolic links are not followed, so nothing
 * leads out.
 */
final class SourceTree {
  /** Far above any honest text; keeps a mistaken file from filling memory. */
  private static final long LARGEST_TEXT = 2_000_000;

  private static final Set<String> MEDIA =
      Set.of(
          "svg", "png", "jpg", "jpeg", "gif", "webp", "mp4", "webm", "mp3", "ogg", "wav", "vtt",
          "mov", "avi");

  private final Path root;

  SourceTree(Path root) {
    this.root = root;
  }

  Path root() {
    return root;
  }

  boolean has(String path) {
    Path file = root.resolve(path);
    return leadsOut(path) == null && Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** Reads a text; reports why it cannot be read. */
  Optional<TextFile> text(String path, Language language, Position asked, Reading reading) {
    String out = leadsOut(path);
    if (out != null) {
      reading.problem(out, asked, path);
      return Optional.empty();
    }
    Path file = root.resolve(path);
    if (!Files.exists(file)) {
      reading.problem("MTT002", asked, path);
      return Optional.empty();
    }
    if (!Files.isRegularFile(file)) {
      reading.problem("MTT007", asked, path);
      return Optional.empty();
    }
    try {
      if (Files.size(file) > LARGEST_TEXT) {
        reading.problem("MTT009", Position.start(path), Files.size(file) / 1_000_000);
        return Optional.empty();
      }
      return decode(path, Files.readAllBytes(file), reading)
          .map(text -> new TextFile(path, language, "", text));
    } catch (IOException unreadable) {
      reading.problem("MTT010", asked, path, String.valueOf(unreadable.getMessage()));
      return Optional.empty();
    }
  }

  private static Optional<List<String>> decode(String path, byte[] bytes, Reading reading) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
      // Letters such as й and ğ may come in one code point or two; from here on there is one.
      String normal = Normalizer.normalize(plain, Normalizer.Form.NFC);
      List<String> lines = Arrays.asList(normal.split("\r\n|\n|\r", -1));
      reportHiddenCharacters(path, lines, reading);
      return Optional.of(lines);
    } catch (CharacterCodingException notUtf8) {
      reading.problem("MTT001", placeOfFirstBadByte(path, bytes));
      return Optional.empty();
    }
  }

  private static Position placeOfFirstBadByte(String path, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    java.nio.CharBuffer out = java.nio.CharBuffer.allocate(bytes.length);
    StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    String good = out.flip().toString();
    int line = (int) good.chars().filter(c -> c == '\n').count() + 1;
    return new Position(path, line, good.length() - good.lastIndexOf('\n'));
  }

  private static void reportHiddenCharacters(String path, List<String> lines, Reading reading) {
    for (int line = 0; line < lines.size(); line++) {
      String text = lines.get(line);
      for (int column = 0; column < text.length(); column++) {
        char c = text.charAt(column);
        boolean control = c < ' ' && c != '\t';
        boolean override = c >= '\u202A' && c <= '\u202E';
        if (control || override) {
          reading.problem(
              "MTT011",
              new Position(path, line + 1, column + 1),
              String.format(Locale.ROOT, "U+%04X", (int) c));
        }
      }
    }
  }

  /**
   * Returns the code of the problem where {@code path} does not stay inside the sources, else null.
   */
  private @org.jspecify.annotations.Nullable String leadsOut(String path) {
    Path resolved;
    try {
      resolved = root.resolve(path).normalize();
    } catch (java.nio.file.InvalidPathException notAPath) {
      return "MTT008";
    }
    if (path.startsWith("/") || path.contains("\\") || !resolved.startsWith(root)) {
      return "MTT008";
    }
    for (Path part = resolved; part != null && !part.equals(root); part = part.getParent()) {
      if (Files.isSymbolicLink(part)) {
        return "MTT012";
      }
    }
    return null;
  }

  /** Returns every media file below the sources with its size; reports symbolic links. */
  SortedMap<String, Long> media(Reading reading) throws IOException {
    SortedMap<String, Long> found = new TreeMap<>();
    List<Path> links = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = folder.equals(root) ? "" : folder.getFileName().toString();
            boolean ours =
                !name.startsWith(".") && !name.equals("target") && !name.equals("node_modules");
            return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = relative(file);
            if (attributes.isSymbolicLink()) {
              links.add(file);
            } else if (!path.startsWith(".")) {
              reading.uses.add(new Use.FileName(Position.start(path), path));
              if (isMedia(path)) {
                found.put(path, attributes.size());
              }
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            String path = relative(file);
            reading.problem(
                "MTT010", Position.start(path), path, String.valueOf(failure.getMessage()));
            return FileVisitResult.CONTINUE;
          }
        });
    links.stream()
        .map(this::relative)
        .forEach(path -> reading.problem("MTT012", Position.start(path), path));
    return found;
  }

  static boolean isMedia(String path) {
    return MEDIA.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  private String relative(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
