// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.render;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mttcourseware.core.language.PluralForms;
import org.mttcourseware.core.model.Language;

/** Keeps the languages of the interface together, and words and sides out of templates. */
class InterfaceTextsTest {
  private static final Path TEMPLATES =
      Path.of("../../templates/src/main/resources" + Resources.ROOT);
  private static final Path RENDER = Path.of("src/main/java/org/mttcourseware/core/render");
  private static final List<Path> FORMATS =
      Stream.of("format", "print")
          .map(name -> Path.of("src/main/java/org/mttcourseware/core", name))
          .toList();

  private static final String ENGLISH = "interface.properties";
  private static final List<String> OTHERS =
      Stream.of("ar", "de", "es", "fr", "it", "mk", "ru", "sq", "sr-Cyrl", "sr-Latn", "uk")
          .map(tag -> "interface_" + tag + ".properties")
          .toList();

  private static final List<String> STANDINGS =
      List.of(
          "lms",
          "saving",
          "waiting",
          "ended",
          "device",
          "nolms",
          "memory",
          "review",
          "server",
          "sending",
          "elsewhere",
          "trial");

  /** What a page or a script puts before a name from the data, and the names there are. */
  private static final Map<String, List<String>> BEGINNINGS =
      Map.of(
          "callout.", List.of("note", "key", "case", "jobaid", "care"),
          "poll.", List.of("number", "words"),
          "tabletop.", List.of("radio", "paper", "phone", "screen", "media", "person"),
          "js.contents.", List.of("begun", "completed", "passed", "failed"),
          "js.meter.", List.of("high", "good", "even", "less", "low"),
          "js.order.", List.of("up", "down"),
          "js.rewrite.mark", List.of("1", "2", "3"),
          "js.saved.", STANDINGS,
          "js.summary.", List.of("open", "done", "passed", "failed"),
          "js.summary.saved.", STANDINGS);

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final Pattern BIDI =
      Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
  private static final String TATWEEL = "\u0640";

  private static final Pattern ASKED_BY_PAGE =
      Pattern.compile("(?<!Resources\\.)\\btext\\(\\s*\"([^\"]+)\"");

  private static final Pattern ASKED_BY_FORMAT = Pattern.compile("\\bwords\\(\\s*\"([^\"]+)\"");

  /** The first argument of a call: a key, a choice between keys, or the beginning of a key. */
  private static final Pattern ASKED_BY_SCRIPT = Pattern.compile("MTT\\.(text|count)\\(([^,)]*)");

  private static final Pattern SCRIPT_WORDS = Pattern.compile("'([a-z][\\w.]*)'");

  private static final String QUOTED = "\"(?:\\\\.|[^\"\\\\])*+\"|'(?:\\\\.|[^'\\\\])*+'";

  /** What is no text in a template, in the order in which it is taken out. */
  private static final Pattern NO_TEXT =
      Pattern.compile(
          "<#--.*?-->"
              + ("|\\$\\{(?:" + QUOTED + "|[^}\"'])*+}")
              + ("|</?[#@](?:" + QUOTED + "|->|[^>\"'])*+>")
              + "|&#?\\w+;",
          Pattern.DOTALL);

  private static final Pattern DATA = Pattern.compile("<script\\b.*?</script>", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  /** Attributes that are shown or read out. */
  private static final Pattern SPOKEN =
      Pattern.compile("\\s(?:alt|title|label|placeholder|aria-label)=\"([^\"]*)\"");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private static final Pattern SIDED =
      Pattern.compile(
          "\\b(?:margin|padding|border|border-top|border-bottom)-(?:left|right)\\b"
              + "|\\b(?:text-align|float|clear)\\s*:\\s*(?:left|right)\\b"
              + "|(?<![\\w.-])(?:left|right)\\s*:");

  static List<String> others() {
    return OTHERS;
  }

  static List<String> all() {
    return Stream.concat(Stream.of(ENGLISH), OTHERS.stream()).toList();
  }

  static List<Path> templates() throws IOException {
    return files(TEMPLATES, ".ftlh");
  }

  static List<Path> styles() throws IOException {
    return files(TEMPLATES, ".css");
  }

  @Test
  void knowsTheseLanguages() throws IOException {
    List<String> files =
        files(TEMPLATES.resolve("text"), "").stream()
            .map(file -> file.getFileName().toString())
            .toList();

    assertEquals(all(), files);
  }

  @ParameterizedTest
  @MethodSource("others")
  void hasTheKeysOfEnglish(String file) throws IOException {
    Set<String> english = texts(ENGLISH).keySet();
    Set<String> keys = texts(file).keySet();

    assertEquals(Set.of(), minus(english, keys), "missing");
    assertEquals(Set.of(), minus(keys, withForms(english, language(file))), "not in English");
  }

  /** A count has all forms of its language, or words that agree with every count. */
  @ParameterizedTest
  @MethodSource("all")
  void countsInTheFormsOfTheLanguage(String file) throws IOException {
    Map<String, String> texts = texts(file);
    Set<String> counts =
        texts.keySet().stream()
            .filter(key -> key.endsWith(".other"))
            .map(key -> key.substring(0, key.lastIndexOf('.')))
            .filter(key -> texts.containsKey(key + ".one"))
            .collect(Collectors.toSet());
    assertFalse(counts.isEmpty());

    for (String key : counts) {
      Set<String> forms =
          PluralForms.all(language(file)).stream()
              .filter(form -> texts.containsKey(key + "." + form))
              .collect(Collectors.toCollection(TreeSet::new));
      boolean agreesWithAll = texts.get(key + ".other").contains(": ");
      if (!agreesWithAll) {
        assertEquals(PluralForms.all(language(file)), forms, key);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void hasEachKeyOnce(String file) throws IOException {
    List<String> keys =
        Files.readAllLines(TEMPLATES.resolve("text").resolve(file)).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.substring(0, line.indexOf('=')))
            .sorted()
            .toList();

    assertEquals(List.copyOf(texts(file).keySet()), keys);
  }

  @ParameterizedTest
  @MethodSource("others")
  void hasThePlacesOfEnglish(String file) throws IOException {
    Map<String, String> texts = texts(file);

    texts(ENGLISH)
        .forEach(
            (key, text) -> assertEquals(places(text), places(texts.getOrDefault(key, "")), key));
    // Other forms of a count: the number may be a word there, as Arabic has it for two.
    minus(texts.keySet(), texts(ENGLISH).keySet())
        .forEach(key -> assertTrue(places(texts.getOrDefault(key, "")).size() <= 1, key));
  }

  @ParameterizedTest
  @MethodSource("all")
  void saysSomethingUnderEachKey(String file) throws IOException {
    texts(file)
        .forEach(
            (key, text) -> {
              assertFalse(text.isBlank(), key);
              assertEquals(text.strip(), text, key);
              assertNotEquals(key, text);
              assertNotEquals(key, "js." + text);
            });
  }

  @ParameterizedTest
  @MethodSource("all")
  void readsTheSameInPagesAndScripts(String file) throws IOException {
    texts(file)
        .forEach(
            (key, text) -> {
              assertDoesNotThrow(() -> new MessageFormat(text), key);
              // A script fills {0} and nothing else; it does not make one of two apostrophes.
              assertFalse(PLACE.matcher(text).replaceAll("").matches(".*[{}'].*"), key);
            });
  }

  @ParameterizedTest
  @MethodSource("all")
  void leavesDirectionToThePage(String file) throws IOException {
    texts(file)
        .forEach(
            (key, text) -> {
              assertFalse(BIDI.matcher(text).find(), key);
              assertFalse(text.contains(TATWEEL), key);
            });
  }

  @Test
  void hasEveryTextThatIsAskedFor() throws IOException {
    assertEquals(Set.of(), minus(asked(), texts(ENGLISH).keySet()));
  }

  @Test
  void hasNoTextThatNobodyAsksFor() throws IOException {
    assertEquals(Set.of(), minus(minus(texts(ENGLISH).keySet(), asked()), mentioned()));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void templateHoldsNoWords(Path template) throws IOException {
    String page = DATA.matcher(without(NO_TEXT, Files.readString(template))).replaceAll("");

    List<String> words = new ArrayList<>(found(WORD, without(TAG, page), 0));
    found(SPOKEN, page, 1).forEach(spoken -> words.addAll(found(WORD, spoken, 0)));

    assertEquals(List.of(), words);
  }

  @ParameterizedTest
  @MethodSource("styles")
  void styleKnowsNoLeftAndRight(Path style) throws IOException {
    List<String> sided =
        Files.readAllLines(style).stream()
            .filter(line -> SIDED.matcher(line).find() && !line.contains("/* ltr */"))
            .toList();

    assertEquals(List.of(), sided);
  }

  /** Returns the keys that templates, the renderer, formats and scripts ask for. */
  private static Set<String> asked() throws IOException {
    Set<String> asked = new TreeSet<>();
    for (Path page : templates()) {
      asked.addAll(found(ASKED_BY_PAGE, Files.readString(page), 1));
    }
    for (Path java : files(RENDER, ".java")) {
      asked.addAll(found(ASKED_BY_PAGE, Files.readString(java), 1));
    }
    for (Path folder : FORMATS) {
      for (Path java : files(folder, ".java")) {
        asked.addAll(found(ASKED_BY_FORMAT, Files.readString(java), 1));
      }
    }
    for (Path script : files(TEMPLATES, ".js")) {
      ASKED_BY_SCRIPT
          .matcher(Files.readString(script))
          .results()
          .forEach(call -> asked.addAll(keys(call.group(1), call.group(2))));
    }
    BEGINNINGS.forEach(
        (beginning, names) -> {
          if (asked.remove(beginning)) {
            names.forEach(name -> asked.add(beginning + name));
          }
        });
    return asked;
  }

  private static Set<String> keys(String call, String argument) {
    Set<String> keys = new TreeSet<>();
    for (String key : found(SCRIPT_WORDS, argument, 1)) {
      if (call.equals("text")) {
        keys.add("js." + key);
      } else {
        keys.add("js." + key + ".one");
        keys.add("js." + key + ".other");
      }
    }
    return keys;
  }

  /** Returns what scripts name in one place, to ask for it in another. */
  private static Set<String> mentioned() throws IOException {
    Set<String> mentioned = new TreeSet<>();
    for (Path script : files(TEMPLATES, ".js")) {
      found(SCRIPT_WORDS, Files.readString(script), 1).forEach(word -> mentioned.add("js." + word));
    }
    return mentioned;
  }

  private static Map<String, String> texts(String file) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(Files.readString(TEMPLATES.resolve("text").resolve(file))));
    Map<String, String> texts = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return texts;
  }

  private static Language language(String file) {
    String tag = file.replaceAll("interface_?|\\.properties", "");
    return new Language(tag.isEmpty() ? "en" : tag);
  }

  /** Returns {@code keys}, and those of counts also in the other forms of {@code language}. */
  private static Set<String> withForms(Set<String> keys, Language language) {
    Set<String> all = new TreeSet<>(keys);
    keys.stream()
        .filter(key -> key.endsWith(".other"))
        .map(key -> key.substring(0, key.length() - "other".length()))
        .filter(key -> keys.contains(key + "one"))
        .forEach(key -> PluralForms.all(language).forEach(form -> all.add(key + form)));
    return all;
  }

  private static Set<String> minus(Set<String> all, Set<String> known) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(known);
    return rest;
  }

  private static Set<String> places(String text) {
    return new TreeSet<>(found(PLACE, text, 0));
  }

  private static String without(Pattern pattern, String text) {
    return pattern.matcher(text).replaceAll(" ");
  }

  private static List<String> found(Pattern pattern, String text, int group) {
    return pattern.matcher(text).results().map(found -> found.group(group)).toList();
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }
}
