// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.model.Contact;
import org.mttcourseware.core.model.InLanguages;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.NationalText;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** What an adaptation says, it says in each of its languages. */
final class NationalWordsMissing implements Rule {
  @Override
  public String code() {
    return "MTT243";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Adaptation adaptation : draft.adaptations()) {
      List<Language> languages = NationalPlaces.languages(adaptation, draft);
      Position title = draft.positions().of(adaptation, "title");
      report("title", adaptation.title(), languages, title, findings);
      adaptation
          .inserts()
          .forEach((name, text) -> insert(name, text, adaptation, languages, draft, findings));
      adaptation
          .terms()
          .forEach(
              (id, term) ->
                  report(
                      "term " + id,
                      term,
                      languages,
                      draft.positions().of(adaptation, "term " + id),
                      findings));
      for (Contact contact : adaptation.contacts()) {
        report(
            "contact " + contact.id(),
            contact.label(),
            languages,
            draft.positions().of(contact),
            findings);
      }
    }
  }

  /** Of a text for a place in none of the segments taken, nobody misses a language. */
  private void insert(
      String name,
      NationalText text,
      Adaptation adaptation,
      List<Language> languages,
      Draft draft,
      Findings findings) {
    Set<String> shown =
        NationalPlaces.in(adaptation, draft).stream()
            .map(Use.InsertPlace::name)
            .collect(Collectors.toSet());
    if (shown.contains(name)) {
      Position at = NationalPlaces.of(adaptation, name, draft);
      report("insert " + name, text.text(), languages, at, findings);
    }
  }

  private void report(
      String what, InLanguages<?> said, List<Language> languages, Position at, Findings findings) {
    String missing =
        languages.stream()
            .filter(language -> !said.texts().containsKey(language))
            .map(Language::tag)
            .collect(Collectors.joining(", "));
    if (!said.isEmpty() && !missing.isEmpty()) {
      findings.add(code(), at, what, missing);
    }
  }
}
