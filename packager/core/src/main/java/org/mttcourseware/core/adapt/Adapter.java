// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.adapt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.model.InLanguages;
import org.mttcourseware.core.model.InsertEntry;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.model.Programme;
import org.mttcourseware.core.model.ProgrammeHead;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.model.Term;
import org.mttcourseware.core.model.Theme;

/** Makes editions of a programme. */
public final class Adapter {
  private Adapter() {}

  /** Returns the languages that {@code adaptation} offers, or the programme where there is none. */
  public static List<Language> languages(Programme programme, Optional<Adaptation> adaptation) {
    List<Language> all = anyHead(programme).languages();
    return adaptation
        .map(Adaptation::languages)
        .filter(chosen -> !chosen.isEmpty())
        .map(chosen -> all.stream().filter(chosen::contains).toList())
        .orElse(all);
  }

  /**
   * Returns the programme under {@code adaptation}, in {@code language}, which must be one of its
   * languages.
   */
  public static Edition edition(
      Programme programme, Optional<Adaptation> adaptation, Language language) {
    ProgrammeHead head = programme.head().get(language);
    List<Module> modules = programme.modules().get(language);
    if (head == null || modules == null) {
      throw new IllegalArgumentException("the programme has no language " + language);
    }
    Theme theme = adaptation.map(found -> theme(head.theme(), found.theme())).orElse(head.theme());
    demandAllowed(adaptation, theme, head);
    return new Edition(
        head,
        adaptation,
        language,
        theme,
        adapted(modules, adaptation, head, language),
        inserts(programme, adaptation, language),
        programme.sources(),
        programme.media().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    entry -> entry.getValue().in(language),
                    (first, second) -> first,
                    LinkedHashMap::new)));
  }

  private static ProgrammeHead anyHead(Programme programme) {
    return programme.head().values().iterator().next();
  }

  private static Inserts inserts(
      Programme programme, Optional<Adaptation> adaptation, Language language) {
    Map<String, InsertEntry> list = programme.inserts().getOrDefault(language, Map.of());
    return adaptation
        .map(found -> new Inserts(list, found.inserts(), found.template(), language))
        .orElseGet(() -> Inserts.unfilled(list, language));
  }

  /** The check says so with its place; here it is the last door before a package. */
  private static void demandAllowed(
      Optional<Adaptation> adaptation, Theme theme, ProgrammeHead head) {
    adaptation.stream()
        .flatMap(found -> found.inserts().entrySet().stream())
        .filter(insert -> head.markings().isAbove(insert.getValue().marking(), theme.marking()))
        .findFirst()
        .ifPresent(
            insert -> {
              throw new IllegalStateException(
                  "the insert " + insert.getKey() + " is marked higher than its package");
            });
  }

  private static Theme theme(Theme base, Map<String, String> tokens) {
    return new Theme(
        tokens.getOrDefault("accent", base.accent()),
        tokens.containsKey("logo") ? tokens.get("logo") : base.logo(),
        tokens.getOrDefault("marking", base.marking()));
  }

  private static List<Module> adapted(
      List<Module> modules,
      Optional<Adaptation> adaptation,
      ProgrammeHead head,
      Language language) {
    return modules.stream()
        .map(
            module ->
                module.with(
                    module.segments().stream()
                        .filter(segment -> takes(adaptation, segment))
                        .filter(segment -> shows(segment, adaptation, head, language))
                        .map(segment -> marked(segment, language))
                        .toList()))
        .filter(module -> !module.segments().isEmpty())
        .map(module -> adaptation.map(found -> said(module, found, language)).orElse(module))
        .toList();
  }

  /** Menus and manifests have no other place to say that a segment stands in the original. */
  private static Segment marked(Segment segment, Language language) {
    return segment.language().equals(language)
        ? segment
        : segment.titled(segment.title() + " [" + segment.language().tag() + "]");
  }

  private static Module said(Module module, Adaptation adaptation, Language language) {
    return module.withGlossary(
        module.glossary().stream().map(term -> national(term, adaptation, language)).toList());
  }

  private static boolean takes(Optional<Adaptation> adaptation, Segment segment) {
    return adaptation.map(found -> found.takes(segment.id())).orElse(true);
  }

  /**
   * Returns the segments that {@code adaptation}, or the programme where there is none, has and
   * leaves out of {@code language} all the same, because they are not wholly translated.
   */
  public static List<Segment> untranslated(
      Programme programme, Optional<Adaptation> adaptation, Language language) {
    return programme.modules().getOrDefault(language, List.of()).stream()
        .flatMap(module -> module.segments().stream())
        .filter(segment -> takes(adaptation, segment))
        .filter(segment -> !shows(segment, adaptation, anyHead(programme), language))
        .toList();
  }

  private static boolean shows(
      Segment segment, Optional<Adaptation> adaptation, ProgrammeHead head, Language language) {
    boolean whole = segment.language().equals(language) && segment.untranslated() == 0;
    return whole || !adaptation.map(Adaptation::translatedOnly).orElse(head.translatedOnly());
  }

  /** A term is said as the academy says it in this language, or else as the programme does. */
  private static Term national(Term term, Adaptation adaptation, Language language) {
    InLanguages<Term> said = adaptation.terms().getOrDefault(term.id(), InLanguages.none());
    Term national = said.texts().get(language);
    if (national == null) {
      return term;
    }
    String definition = national.definition();
    return new Term(
        term.id(), national.term(), definition.isEmpty() ? term.definition() : definition);
  }
}
