// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.mttcourseware.core.language.PluralForms;
import org.mttcourseware.core.model.Language;

/**
 * The texts of the interface in one language. A language without a text takes it from the tag above
 * it ({@code sr-Latn} from {@code sr}), at last from English.
 */
public final class InterfaceTexts {
  private static final String SCRIPTED = "js.";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Where scripts find the language whose plural rules they are to use. */
  private static final String PLURALS = "plurals";

  private final Language language;
  private final Map<String, String> texts = new TreeMap<>();

  private InterfaceTexts(Language language) {
    this.language = language;
  }

  /** Returns the texts in {@code language}. */
  public static InterfaceTexts in(Language language) {
    InterfaceTexts texts = new InterfaceTexts(language);
    texts.addAll(language.tag());
    return texts;
  }

  private void addAll(String tag) {
    if (tag.isEmpty()) {
      add("text/interface.properties");
      return;
    }
    addAll(new Language(tag).parent());
    String file = "text/interface_" + tag + ".properties";
    if (Resources.has(file)) {
      add(file);
    }
  }

  private void add(String file) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(Resources.text(file)));
    } catch (IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
  }

  /**
   * Returns the text of {@code key} with {@code arguments} in its places; an unknown key is a
   * broken promise.
   */
  public String text(String key, Object... arguments) {
    String pattern = texts.get(key);
    if (pattern == null) {
      throw new IllegalStateException("no interface text " + key);
    }
    Object[] words = java.util.Arrays.stream(arguments).map(String::valueOf).toArray();
    return new MessageFormat(pattern, Locale.ROOT).format(words);
  }

  /** Returns the texts that scripts use, as JSON that is safe inside a script element. */
  String scriptedAsJson() {
    Map<String, String> scripted = new TreeMap<>();
    texts.forEach(
        (key, value) -> {
          if (key.startsWith(SCRIPTED)) {
            scripted.put(key.substring(SCRIPTED.length()), value);
          }
        });
    scripted.put(PLURALS, PluralForms.tag(language));
    return json(scripted);
  }

  /** Returns {@code value} as JSON that is safe inside a script element. */
  static String json(Object value) {
    try {
      return JSON.writeValueAsString(value)
          .replace("<", "\\u003c")
          .replace("\u2028", "\\u2028")
          .replace("\u2029", "\\u2029");
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
