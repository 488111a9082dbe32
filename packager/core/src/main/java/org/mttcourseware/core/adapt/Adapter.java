// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.adapt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.model.Programme;
import org.mttcourseware.core.model.ProgrammeHead;
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
    return new Edition(
        head,
        adaptation,
        language,
        adaptation.map(found -> theme(head.theme(), found.theme())).orElse(head.theme()),
        adaptation.map(found -> chosen(modules, found)).orElse(modules),
        adaptation.map(Adaptation::inserts).orElse(Map.of()),
        programme.sources(),
        programme.media());
  }

  private static ProgrammeHead anyHead(Programme programme) {
    return programme.head().values().iterator().next();
  }

  private static Theme theme(Theme base, Map<String, String> tokens) {
    return new Theme(
        tokens.getOrDefault("accent", base.accent()),
        tokens.containsKey("logo") ? tokens.get("logo") : base.logo(),
        tokens.getOrDefault("marking", base.marking()));
  }

  private static List<Module> chosen(List<Module> modules, Adaptation adaptation) {
    if (adaptation.segments().isEmpty()) {
      return modules;
    }
    Set<String> ids = Set.copyOf(adaptation.segments());
    return modules.stream()
        .map(
            module ->
                module.with(module.segments().stream().filter(s -> ids.contains(s.id())).toList()))
        .filter(module -> !module.segments().isEmpty())
        .toList();
  }
}
