// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.adapt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mttcourseware.core.translate.Changes;
import org.mttcourseware.core.translate.CutText;
import org.mttcourseware.core.translate.Desk;
import org.mttcourseware.core.translate.Digest;

/**
 * What an adaptation is made of now: the texts and drawings of the programme that it takes, and its
 * own files.
 *
 * @param texts by path below the sources
 * @param files digests of drawings and of its own files, by path
 */
public record Taken(SortedMap<String, CutText> texts, SortedMap<String, String> files) {
  private static final int DIGITS = 12;

  /**
   * Reads it from the disk.
   *
   * @param takes whether the adaptation takes the text or drawing at a path
   * @param own the adaptation's folder below {@code root}, with a slash at its end
   */
  public static Taken of(Path root, Predicate<String> takes, String own) throws IOException {
    Desk desk = Desk.at(root);
    SortedMap<String, CutText> texts = new TreeMap<>();
    for (String path : desk.originals()) {
      if (takes.test(path)) {
        texts.put(path, desk.text(path));
      }
    }
    SortedMap<String, String> files = new TreeMap<>();
    for (String path : desk.drawings()) {
      if (takes.test(path)) {
        files.put(path, digest(root.resolve(path)));
      }
    }
    try (Stream<Path> found = Files.walk(root.resolve(own))) {
      for (Path file : found.sorted().toList()) {
        String path = root.relativize(file).toString().replace('\\', '/');
        boolean counts = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        if (counts && !path.equals(own + Pin.FILE)) {
          files.put(path, digest(file));
        }
      }
    }
    return new Taken(texts, files);
  }

  /** Returns the digest of all of it. */
  public String digest() {
    StringBuilder all = new StringBuilder();
    for (Map.Entry<String, CutText> text : texts.entrySet()) {
      all.append(text.getKey()).append('\n');
      Changes.note(text.getValue()).forEach(noted -> all.append(noted.digest()).append('\n'));
      // Ids, marks and answers are no words, and an approval is of them too.
      all.append(Digest.of(text.getValue().frame())).append('\n');
    }
    files.forEach((path, digest) -> all.append(path).append('\n').append(digest).append('\n'));
    return Digest.of(all.toString());
  }

  private static String digest(Path file) throws IOException {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
