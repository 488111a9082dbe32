// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mttcourseware.core.format.Formats;
import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.model.Block;
import org.mttcourseware.core.model.Contact;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.model.NationalText;
import org.mttcourseware.core.model.Page;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.InterfaceTexts;

/**
 * What a person finds who reads the packages of the example for the invented State of Arvenia: the
 * academy's own texts everywhere, of that State alone, and nothing that is for trainers.
 */
class ArveniaTest {
  private static final String ID = "arvenia";
  private static final Adapted CONTENT = Adapted.of(Path.of("../../content"));
  private static final Adaptation ARVENIA = CONTENT.edition(ID, "en").adaptation().orElseThrow();
  private static final Map<String, Build> BUILDS = new TreeMap<>();
  private static final Map<String, Map<String, String>> TEXTS = new TreeMap<>();

  static Stream<String> languages() {
    return ARVENIA.languages().stream().map(Language::tag);
  }

  private static synchronized Build build(String language) {
    return BUILDS.computeIfAbsent(language, tag -> CONTENT.build(ID, tag));
  }

  private static synchronized Map<String, String> files(String format, String language) {
    return TEXTS.computeIfAbsent(
        format + " " + language,
        key -> Adapted.texts(Formats.byId(format).orElseThrow(), build(language)));
  }

  private static List<Document> pages(String language) {
    return files("web", language).entrySet().stream()
        .filter(file -> file.getKey().endsWith(".html"))
        .map(file -> Jsoup.parse(file.getValue()))
        .toList();
  }

  /** The words of all that a learner can be given. */
  private static Map<String, String> learners(String language) {
    Map<String, String> all = new TreeMap<>();
    for (String format : List.of("scorm12", "web", "epub", "pdf-handout")) {
      files(format, language)
          .forEach((path, text) -> all.put(format + " " + path, words(path, text)));
    }
    return all;
  }

  private static String words(String path, String text) {
    boolean marked = path.endsWith("html") || path.endsWith(".xml");
    return (marked ? Jsoup.parse(text).text() : text).replaceAll("\\s+", " ");
  }

  @Test
  void saysEverythingInEachOfItsLanguages() {
    List<String> missing = new ArrayList<>();
    for (String name : CONTENT.programme().inserts().get(new Language("en")).keySet()) {
      NationalText said = ARVENIA.inserts().get(name);
      if (said == null || !said.text().texts().keySet().containsAll(ARVENIA.languages())) {
        missing.add(name);
      }
    }

    assertEquals(List.of(), missing);
  }

  @Test
  void whatStandsInTheOriginalSaysSo() {
    Document peace =
        Jsoup.parse(files("web", "ru").getOrDefault("interviewing-peace/index.html", ""));

    assertTrue(peace.title().endsWith(" [en]"), peace.title());
    assertEquals(
        peace.select("section.page[data-page]:not(#page-care)").size(),
        peace.select("section.page[lang=en][dir=ltr]").size());
    assertEquals(
        0,
        Jsoup.parse(files("web", "ru").getOrDefault("thb-refer/index.html", ""))
            .select("section.page[lang]")
            .size());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void nobodyIsToldToAskTheAcademy(String language) {
    String ask = InterfaceTexts.in(new Language(language)).text("insert.missing");
    List<String> asking =
        learners(language).entrySet().stream()
            .filter(file -> file.getValue().contains(ask))
            .map(Map.Entry::getKey)
            .toList();

    assertEquals(List.of(), asking);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyPlaceHoldsATextOfArveniaInTheReadersLanguage(String language) {
    String name = language.equals("ru") ? "Арвени" : "Arvenia";
    List<Element> inserts =
        pages(language).stream().flatMap(page -> page.select(".insert").stream()).toList();
    List<String> other =
        inserts.stream().map(Element::text).filter(text -> !text.contains(name)).toList();

    assertTrue(inserts.size() > 30, inserts.size() + " places");
    assertEquals(List.of(), other);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noOtherStateIsNamedInWhatTheAcademySays(String language) {
    Locale locale = Locale.forLanguageTag(language);
    String states =
        Arrays.stream(Locale.getISOCountries())
            // In Russian, the name of Togo is a common word as well.
            .filter(code -> !code.equals("TG"))
            .map(code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(locale))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    Pattern state =
        Pattern.compile("(?<!\\p{L})(" + states + ")(?!\\p{L})", Pattern.UNICODE_CHARACTER_CLASS);
    Language in = new Language(language);
    List<String> named =
        Stream.concat(
                ARVENIA.inserts().values().stream().map(insert -> insert.text().in(in)),
                Stream.concat(
                    ARVENIA.terms().values().stream().map(term -> term.in(in)),
                    ARVENIA.contacts().stream().map(contact -> contact.address().in(in))))
            .flatMap(Optional::stream)
            .flatMap(said -> state.matcher(said.toString()).results())
            .map(found -> found.group(1))
            .toList();

    assertEquals(List.of(), named);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noNoteForTrainersIsInAnythingForLearners(String language) {
    List<String> notes =
        build(language).edition().modules().stream()
            .map(Module::segments)
            .flatMap(List::stream)
            .map(Segment::pages)
            .flatMap(List::stream)
            .map(Page::blocks)
            .flatMap(List::stream)
            .filter(Block.TrainerNote.class::isInstance)
            .flatMap(note -> ((Block.TrainerNote) note).body().stream())
            .filter(Block.Prose.class::isInstance)
            .map(prose -> Jsoup.parse(((Block.Prose) prose).html().value()).text())
            .map(text -> text.substring(0, Math.min(60, text.length())))
            .toList();
    List<String> found = new ArrayList<>();
    learners(language)
        .forEach(
            (file, text) ->
                notes.stream()
                    .filter(text::contains)
                    .forEach(note -> found.add(file + ": " + note)));

    assertTrue(notes.size() > 40, notes.size() + " notes");
    assertEquals(List.of(), found);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyPageCarriesMarkingAndLogoAndEverySegmentItsContacts(String language) {
    List<String> without = new ArrayList<>();
    for (Document page : pages(language)) {
      boolean lesson = page.select("[data-page=segment]").size() > 0;
      boolean whole =
          page.select(".marking").eachText().equals(List.of("RESTRICTED", "RESTRICTED"))
              && (!lesson || page.select("img.logo[src$=arvenia/logo.svg]").size() == 1)
              && (!lesson || page.select(".contacts li").size() == ARVENIA.contacts().size());
      if (!whole) {
        without.add(page.title());
      }
    }

    assertEquals(List.of(), without);
    assertTrue(files("web", language).containsKey("media/adaptations/arvenia/logo.svg"));
    assertTrue(files("epub", language).containsKey("EPUB/media/adaptations/arvenia/logo.svg"));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void wearsItsOwnColourAndWords(String language) {
    String style = String.valueOf(files("web", language).get("shared/mtt.css"));
    String handout = files("pdf-handout", language).values().iterator().next();
    String term = language.equals("ru") ? "Сеть защиты Арвении" : "Arvenia Protection Network";

    assertTrue(style.contains("--accent-on-light: #6b2d5c"), style);
    assertTrue(
        pages(language).stream().anyMatch(page -> page.select("#term-nrm dt").text().equals(term)));
    assertTrue(handout.contains(term) && handout.contains("555 01 40"));
    assertTrue(handout.contains("RESTRICTED"));
  }

  @Test
  void noNumberCanBeSomebodys() {
    List<String> real =
        ARVENIA.contacts().stream()
            .map(Contact::number)
            .filter(number -> !number.matches("555 01 \\d\\d"))
            .toList();

    assertEquals(List.of(), real);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theManifestNamesTheAcademyAndTheMarking(String language) {
    String manifest = String.valueOf(files("scorm12", language).get("imsmanifest.xml"));

    String title = "<title>RESTRICTED · " + build(language).title() + "</title>";
    assertTrue(manifest.contains(title), manifest);
  }
}
