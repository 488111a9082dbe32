// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.model.Contact;
import org.mttcourseware.core.model.InLanguages;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.model.Term;

/** Reads {@code adaptations/<id>/adaptation.yaml}, and the {@code inserts.md} beside it. */
final class AdaptationReader {
  private static final List<String> PARTS =
      List.of(
          "id",
          "title",
          "summary",
          "template",
          "hours",
          "segments",
          "taught-elsewhere",
          "languages",
          "theme",
          "inserts",
          "terms",
          "contacts");

  private final YamlMap map;
  private final TextFile file;
  private final Reading reading;
  private final List<Language> languages;
  private final LanguageTexts texts;
  private final Map<String, Position> places = new LinkedHashMap<>();

  private AdaptationReader(YamlMap map, TextFile file, Language original, Reading reading) {
    this.map = map;
    this.file = file;
    this.reading = reading;
    this.languages = map.texts("languages").stream().map(Language::new).toList();
    this.texts = new LanguageTexts(languages.isEmpty() ? original : languages.get(0));
  }

  static List<Adaptation> readAll(Language original, Reading reading) {
    return paths("adaptations/[^/]+/adaptation\\.yaml", reading).stream()
        .map(path -> read(path, original, reading))
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<String> paths(String pattern, Reading reading) {
    return reading.uses(Use.FileName.class).stream()
        .map(Use.FileName::path)
        .filter(path -> path.matches(pattern))
        .sorted()
        .toList();
  }

  private static Optional<Adaptation> read(String path, Language original, Reading reading) {
    return reading
        .tree
        .text(path, original, Position.start(path), reading)
        .flatMap(
            file ->
                Yaml.file(file, reading)
                    .map(map -> new AdaptationReader(map, file, original, reading).read()));
  }

  private Adaptation read() {
    Ids.note(map.text("id"), "adaptation", map, file, reading);
    NationalTexts inserts = inserts();
    Map<String, String> theme = new LinkedHashMap<>();
    map.map("theme").ifPresent(tokens -> theme.putAll(ThemeReader.tokens(tokens, file, reading)));
    Adaptation adaptation =
        new Adaptation(
            map.text("id"),
            texts.text(map, "title"),
            texts.text(map, "summary"),
            map.flag("template"),
            map.whole("hours", 0),
            map.texts("segments"),
            map.texts("taught-elsewhere"),
            languages,
            theme,
            inserts.texts(),
            terms(),
            contacts(),
            Untranslated.isLeftOut(map, reading));
    PARTS.forEach(part -> reading.positions.putPart(adaptation, part, map.at(part)));
    inserts.places().forEach((name, at) -> places.put("insert " + name, at));
    places.forEach((part, at) -> reading.positions.putPart(adaptation, part, at));
    map.reportUnknownKeys();
    return reading.at(adaptation, map.at("id"));
  }

  private NationalTexts inserts() {
    NationalTexts inserts = new NationalTexts(texts, reading);
    map.map("inserts").ifPresent(all -> inserts.add(all, file));
    for (String path : paths(file.folder() + "inserts(\\.[A-Za-z0-9-]+)?\\.md", reading)) {
      reading.tree.text(path, texts.of(path), file.start(), reading).ifPresent(inserts::add);
    }
    return inserts;
  }

  private Map<String, InLanguages<Term>> terms() {
    Map<String, InLanguages<Term>> terms = new LinkedHashMap<>();
    map.map("terms")
        .ifPresent(
            all ->
                all.keys().forEach(id -> all.map(id).ifPresent(one -> term(id, one, all, terms))));
    return terms;
  }

  private void term(String id, YamlMap said, YamlMap all, Map<String, InLanguages<Term>> terms) {
    InLanguages<String> words = texts.text(said, "term");
    InLanguages<String> meanings = texts.text(said, "definition");
    said.reportUnknownKeys();
    places.put("term " + id, all.at(id));
    Map<Language, Term> byLanguage = new LinkedHashMap<>();
    words
        .texts()
        .forEach(
            (language, word) ->
                byLanguage.put(
                    language, new Term(id, word, meanings.texts().getOrDefault(language, ""))));
    terms.put(id, new InLanguages<>(byLanguage));
  }

  private List<Contact> contacts() {
    return map.maps("contacts").stream().map(this::contact).toList();
  }

  private Contact contact(YamlMap said) {
    String id = said.text("id");
    Ids.note(id, "contact@" + file.folder(), said, file, reading);
    Contact contact =
        new Contact(
            id,
            texts.text(said, "label"),
            said.text("number"),
            texts.text(said, "address"),
            texts.text(said, "hours"));
    said.reportUnknownKeys();
    return reading.at(contact, said.at());
  }
}
