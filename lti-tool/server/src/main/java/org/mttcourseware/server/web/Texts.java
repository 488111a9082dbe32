// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words on screen, in one language. Those of a feature stand beside it: {@code
 * <feature>/texts.properties} in English, {@code texts_ar.properties} in Arabic. A key is asked for
 * as {@code feature.key}; one that a language lacks is shown in English.
 */
public final class Texts {
  /** The languages of the interface, English first. */
  public static final List<String> LANGUAGES =
      List.of("en", "fr", "de", "it", "ru", "es", "ar", "sq", "sr-Latn", "mk", "uk");

  private static final Map<String, Properties> FILES = new ConcurrentHashMap<>();

  private final String language;

  private Texts(String language) {
    this.language = language;
  }

  /** Returns the texts in the language of {@code tag}, or in English. */
  public static Texts in(@Nullable String tag) {
    return new Texts(nearest(tag == null ? "" : tag).orElse("en"));
  }

  /** Returns the language of the interface that a reader of {@code tag} reads. */
  static Optional<String> nearest(String tag) {
    String primary = tag.replace('_', '-').split("-", 2)[0].toLowerCase(Locale.ROOT);
    // The words in Serbian are in Latin script, which readers of both scripts read.
    String known = primary.equals("sr") ? "sr-Latn" : primary;
    return Optional.of(known).filter(LANGUAGES::contains);
  }

  /** Returns the language, a BCP 47 tag. */
  public String language() {
    return language;
  }

  /** Returns {@code ltr} or {@code rtl}. */
  public String direction() {
    return language.equals("ar") ? "rtl" : "ltr";
  }

  /** Returns whether there is a text {@code feature.key}. */
  public boolean has(String key) {
    String[] parts = key.split("\\.", 2);
    return parts.length == 2
        && Texts.class.getResource(resource(parts[0], "")) != null
        && file(parts[0], "en").containsKey(parts[1]);
  }

  /**
   * Returns the text {@code feature.key} with {@code arguments} in the places of {0}, {1} ...
   *
   * @throws IllegalArgumentException if there is no such text
   */
  public String text(String key, Object... arguments) {
    int dot = key.indexOf('.');
    if (dot < 0) {
      throw new IllegalArgumentException("not feature.key: " + key);
    }
    String feature = key.substring(0, dot);
    String name = key.substring(dot + 1);
    String pattern = file(feature, language).getProperty(name);
    if (pattern == null) {
      pattern = file(feature, "en").getProperty(name);
    }
    if (pattern == null) {
      throw new IllegalArgumentException("no text " + key);
    }
    // One set of digits on a page, whatever the platform would take for the language.
    return new MessageFormat(pattern, Locale.forLanguageTag(language + "-u-nu-latn"))
        .format(arguments);
  }

  private static Properties file(String feature, String language) {
    return FILES.computeIfAbsent(feature + "/" + language, Texts::load);
  }

  private static Properties load(String name) {
    String[] parts = name.split("/", 2);
    String suffix = parts[1].equals("en") ? "" : "_" + parts[1];
    Properties properties = new Properties();
    String resource = resource(parts[0], suffix);
    try (InputStream in = Texts.class.getResourceAsStream(resource)) {
      if (in != null) {
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
      return properties;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(resource, unreadable);
    }
  }

  private static String resource(String feature, String suffix) {
    return "/org/mttcourseware/server/" + feature + "/texts" + suffix + ".properties";
  }
}
