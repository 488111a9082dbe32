// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mttcourseware.core.model.Language;

/** How the files of a text and its translations are named. */
public final class SourceNames {
  private static final Pattern IN_LANGUAGE =
      Pattern.compile("(.*/|)([^/.]+)\\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\\.(md|yaml)");

  private SourceNames() {}

  /** Returns {@code segment.md} as {@code segment.ru.md}. */
  public static String inLanguage(String path, Language language) {
    int dot = path.lastIndexOf('.');
    return path.substring(0, dot) + "." + language.tag() + path.substring(dot);
  }

  /** Returns the record of the translation of {@code segment.md}: {@code segment.ru.from}. */
  public static String record(String path, Language language) {
    return path.substring(0, path.lastIndexOf('.')) + "." + language.tag() + ".from";
  }

  /** Returns the original that {@code path} is a translation of by its name. */
  public static Optional<String> originalOf(String path) {
    Matcher name = IN_LANGUAGE.matcher(path);
    return name.matches()
        ? Optional.of(name.group(1) + name.group(2) + "." + name.group(4))
        : Optional.empty();
  }

  /** Returns the language that {@code path} is a translation into by its name. */
  public static Optional<Language> languageOf(String path) {
    Matcher name = IN_LANGUAGE.matcher(path);
    return name.matches() ? Optional.of(new Language(name.group(3))) : Optional.empty();
  }
}
