// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A picture, film, sound or caption file of the sources.
 *
 * @param path below the sources, with forward slashes
 * @param file where its bytes are
 * @param bytes its size
 * @param licence SPDX id, or the empty string where none is stated
 * @param author who made it
 * @param words of a drawing: what each of them is in other languages
 * @param shownIn the language a drawing is shown in, or null for the words it was drawn with
 */
public record MediaFile(
    String path,
    Path file,
    long bytes,
    String licence,
    String author,
    Map<Language, Map<String, String>> words,
    @Nullable Language shownIn) {
  private static final String MODULES = "modules/";

  public MediaFile {
    words = Map.copyOf(words);
  }

  /** Makes a file without words in other languages. */
  public MediaFile(String path, Path file, long bytes, String licence, String author) {
    this(path, file, bytes, licence, author, Map.of(), null);
  }

  /**
   * Returns this as it is shown in {@code language}: a drawing with its words, if there are any.
   */
  public MediaFile in(Language language) {
    return words.containsKey(language)
        ? new MediaFile(path, file, bytes, licence, author, words, language)
        : this;
  }

  /**
   * Returns where it stands in every package, such as {@code media/identity/mrz/s1.svg}, or {@code
   * s1.ru.svg} with words in another language: several languages have room in one package.
   */
  public String packed() {
    String name = path.startsWith(MODULES) ? path.substring(MODULES.length()) : path;
    int dot = name.lastIndexOf('.');
    return "media/"
        + (shownIn == null ? name : name.substring(0, dot) + "." + shownIn + name.substring(dot));
  }

  /** Returns the ending of the name in small letters, such as {@code svg}. */
  public String extension() {
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
  }
}
