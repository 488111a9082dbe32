// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mttcourseware.core.archive.PackageEntry;
import org.mttcourseware.core.archive.Progress;
import org.mttcourseware.core.archive.Publication;
import org.mttcourseware.core.archive.Selection;
import org.mttcourseware.core.format.Formats;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.render.Build;

/** What an academy writes stands where learners read, and nothing of it is lost or invented. */
class AdaptedPagesTest {
  private static final Adapted ADAPTED = Adapted.of(Path.of("src/test/resources/adapted"));
  private static final String ASK = "Your academy has not added";

  private static Document page(String adaptation, String language) {
    return Jsoup.parse(ADAPTED.page(adaptation, language, "law-stop"));
  }

  @Test
  void programmeItselfAsksForEveryInsertAndNamesIt() {
    Document page = page("", "en");

    assertEquals(5, page.select(".insert-open").size());
    assertEquals(
        "In your country · Power to stop", page.select(".insert .callout-label").get(0).text());
    assertTrue(page.text().contains("Askforhistory"));
  }

  @Test
  void fillsWhatIsGivenKeepsDefaultsAndShowsNothingForTheRest() {
    String text = page("open", "en").text();

    assertTrue(text.contains("Lawtext of Arvenia"));
    assertTrue(text.contains("Ouradvice"));
    assertTrue(text.contains("Keptastory"));
    assertFalse(text.contains("Askforhistory"));
    assertFalse(text.contains("Unneededadvice"));
    assertFalse(text.contains("Askwhichlaw"));
    assertFalse(text.contains(ASK));
  }

  @Test
  void fillsThePlaceInAnExplanationToo() {
    String key = ADAPTED.build("open", "en").segments().get(0).key();

    assertTrue(key.contains("Lawtext of Arvenia"), key);
    assertFalse(key.contains("Askagain"), key);
  }

  @Test
  void aSelectionToStartFromKeepsItsPlacesOpen() {
    assertEquals(5, page("bare", "en").select(".insert-open").size());
  }

  @Test
  void aTextInAnotherLanguageIsMarkedAsSuch() {
    Document page = page("open", "ar");

    // The segment itself is not translated, so its language is around the text already.
    assertEquals("en", page.select(".content").attr("lang"));
    assertEquals("", page.select(".insert [lang]").attr("lang"));
    assertEquals(
        "صلاحية التوقيف [en]",
        page.select(".insert .callout-label").get(0).text().split(" · ", 2)[1]);
    assertEquals("en", page.select(".contacts span[lang]").attr("lang"));
    assertEquals("ltr", page.select(".contacts span[lang]").attr("dir"));
    assertEquals("Deskhours [en]", page.select(".contacts span[lang]").text());
  }

  @Test
  void termsAreTheAcademysWhereItSaysThem() {
    assertTrue(page("open", "en").select("#term-hit").text().startsWith("Nationalhit A match"));
    assertTrue(page("open", "ar").select("#term-hit").text().startsWith("hit"));
    assertTrue(page("open", "en").select("#term-stop").text().startsWith("stop"));
  }

  @Test
  void contactsStandAtTheEndAndTextsLeadToThem() {
    Document page = page("open", "en");

    assertEquals("#contact-desk", page.select(".insert a").get(0).attr("href"));
    assertTrue(page.select("#page-end #contact-desk").text().contains("555 01 99"));
    assertTrue(page.select("#page-end #source-act").text().contains("The Act"));
    assertTrue(page("", "en").select(".contacts").isEmpty());
  }

  @Test
  void onPaperTheNumberStandsInTheTextAndOnAPageOfItsOwn() {
    Map<String, String> handout =
        Adapted.texts(Formats.byId("pdf-handout").orElseThrow(), ADAPTED.build("open", "en"));
    Map<String, String> book =
        Adapted.texts(Formats.byId("epub").orElseThrow(), ADAPTED.build("open", "en"));

    String printed = handout.values().iterator().next();
    // In the text and in the list; the typesetter draws numbers after the words around them.
    assertEquals(3, printed.split("555 01 99", -1).length, printed);
    assertTrue(printed.contains("Deskname") && printed.contains("Deskhours"), printed);
    assertTrue(book.get("EPUB/contacts.xhtml").contains("555 01 99"));
  }

  @ParameterizedTest
  @CsvSource({"open, en", "open, ar", "shut, en"})
  void theCheckerOfBooksFindsNothing(String adaptation, String language, @TempDir Path out)
      throws IOException {
    List<String> none = List.of();
    Selection book =
        new Selection(
            List.of("epub"), none, List.of("law-stop"), List.of(adaptation), List.of(language));

    PackageEntry entry = Publication.write(ADAPTED.programme(), book, out, Progress.SILENT).get(0);

    assertEquals(none, BookReport.of(out.resolve(entry.file())));
  }

  @Test
  void everyPackageIsCalledAsTheAcademyCallsIt() {
    Build english = ADAPTED.build("open", "en");

    assertEquals("Opentitle", english.title());
    assertEquals("عنوان مفتوح", ADAPTED.build("open", "ar").title());
    assertTrue(page("open", "en").select(".where-programme").text().contains("Opentitle"));
    assertEquals(
        List.of("law-stop"),
        english.segments().stream().map(built -> built.segment()).map(Segment::id).toList());
  }
}
