// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.print;

import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.mttcourseware.core.language.LanguageNames;
import org.mttcourseware.core.render.LoosePapers;

/**
 * The report after a table-top exercise, as PDF: who took part, the plan beside what happened, the
 * decision log, what was looked for and seen, strengths, gaps and owned actions, and room to sign.
 *
 * <p>It is set as the books are: tagged as PDF/UA-1 asks, with fonts of our own, in every direction
 * of writing, and the same bytes for the same held. It holds no name of a person unless somebody
 * typed one. It may be called from several threads; how much a record holds is for the caller to
 * bound, as a page is set for every few dozen lines.
 */
public final class AfterActionReport {
  private static final Press PRESS = new Press();

  private AfterActionReport() {}

  /** Returns the report of {@code held}. */
  public static byte[] pdf(ExerciseRecord held) {
    return PRESS.print(manuscript(held));
  }

  private static Manuscript manuscript(ExerciseRecord held) {
    LoosePapers papers = new LoosePapers(held.language());
    String name = papers.words("report.title");
    String marking = held.theme().marking();
    Document page =
        Composition.shell(
            held.language(),
            held.exercise() + " · " + name,
            name,
            marking.isBlank() ? Optional.empty() : Optional.of(marking),
            BookStyle.of(held.language(), held.theme().accent(), papers::words));
    Map<String, Object> names =
        Map.of("record", held, "languageName", LanguageNames.own(held.language()));
    page.body().append(papers.fill("report", names).xhtml());
    TypedText.settle(page);
    bookmarks(page);
    Composition.settle(page);
    String id = String.join(" ", "report", held.language().tag(), page.title(), held.when());
    return new Manuscript(page, Map.of(), held.language(), id);
  }

  private static void bookmarks(Document page) {
    Element list = page.head().appendElement("bookmarks");
    page.select("h1[id], h2[id]")
        .forEach(
            heading ->
                list.appendElement("bookmark")
                    .attr("name", heading.text())
                    .attr("href", "#" + heading.id()));
  }
}
