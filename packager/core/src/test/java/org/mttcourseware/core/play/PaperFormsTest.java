// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mttcourseware.core.model.Page;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.PaperText;
import org.mttcourseware.core.render.PaperUse;
import org.mttcourseware.core.render.SegmentBuild;
import org.xml.sax.InputSource;

/** Pages and activities without scripts: who gets which words, in a form that holds in print. */
class PaperFormsTest {
  private static final String ANSWER = "Two lines of 44 are 88.";
  private static final String TEST_ANSWER = "Number and name.";
  private static final String NOTE = "Zebrafink";
  private static final String ROLE_TEXT = "Wombatpaper";
  private static final String EXPECTED = "A likeness is not a hit.";
  private static final String RESERVE_INJECT = "The lights go out.";

  static Stream<Arguments> everything() {
    return Stream.of("en", "ar")
        .flatMap(
            language ->
                EnumSet.allOf(PaperUse.class).stream().map(use -> Arguments.of(language, use)));
  }

  @ParameterizedTest
  @MethodSource("everything")
  void isWellFormedWithEachIdOnceAndNothingMissing(String language, PaperUse use) {
    Build build = Programmes.fixture(language);
    Set<String> ids = new HashSet<>();
    for (SegmentBuild segment : build.segments()) {
      for (PaperText text : texts(build, segment, use)) {
        assertDoesNotThrow(() -> parse(text.xhtml()), text.xhtml());
        Document document = Jsoup.parseBodyFragment(text.xhtml());
        for (Element element : document.select("[id]")) {
          assertTrue(ids.add(element.id()), element.id());
        }
        for (Element link : document.select("a[href^=#]")) {
          assertFalse(document.select(link.attr("href")).isEmpty(), link.outerHtml());
        }
        for (Element image : document.select("img")) {
          assertTrue(image.hasAttr("alt"), image.outerHtml());
          assertTrue(text.media().containsKey(image.attr("src").substring(3)), image.outerHtml());
        }
      }
    }
  }

  @Test
  void theHandoutHoldsNoAnswers() {
    assertHolds(
        PaperUse.HANDOUT,
        List.of("Which line is the longest?", "You answer for the shift.", "☐"),
        List.of(ANSWER, TEST_ANSWER, NOTE, ROLE_TEXT, EXPECTED, RESERVE_INJECT));
  }

  @Test
  void theGuideHoldsAll() {
    assertHolds(
        PaperUse.GUIDE,
        List.of(ANSWER, TEST_ANSWER, NOTE, ROLE_TEXT, EXPECTED, RESERVE_INJECT),
        List.of());
  }

  @Test
  void aBookHoldsTheAnswersOfPracticeOnly() {
    assertHolds(
        PaperUse.BOOK,
        List.of(ANSWER, EXPECTED, "A check can be thorough and quiet."),
        List.of(TEST_ANSWER, NOTE, ROLE_TEXT, RESERVE_INJECT));
  }

  @Test
  void aCartridgeHasItsQuizzesElsewhere() {
    assertHolds(
        PaperUse.CARTRIDGE,
        List.of("The child wakes and cries.", EXPECTED),
        List.of("Which line is the longest?", ANSWER, TEST_ANSWER, NOTE, ROLE_TEXT));
  }

  @Test
  void questionsThatAreNotDrawnStayWithTheTrainer() {
    String reserved = "What is the sign < called?";
    String drawn = "Which of these stand in the lines?";

    assertTrue(words(PaperUse.HANDOUT, "basics-test").contains(drawn));
    assertFalse(words(PaperUse.HANDOUT, "basics-test").contains(reserved));
    assertTrue(words(PaperUse.GUIDE, "basics-test").contains(reserved));
  }

  @Test
  void aScenarioIsPlayedFromNumberToNumber() {
    Document page = page("night-coach", PaperUse.HANDOUT);
    List<String> road = new ArrayList<>();
    Element scene = page.selectFirst(".scene");
    while (scene != null) {
      road.add(scene.selectFirst(".question").text());
      Element next = scene.selectFirst("a.goto");
      scene = next == null ? null : page.selectFirst(next.attr("href"));
    }

    assertEquals(
        List.of(
            "1. The coach stops",
            "2. Out in the cold",
            "3. Down the aisle",
            "4. Everybody sleeps on"),
        road);
  }

  @Test
  void cardsToCutOutHoldNoNoteForTheTrainer() {
    Build build = Programmes.fixture("en");
    SegmentBuild segment = build.segments().get(0);
    Document cards =
        Jsoup.parseBodyFragment(
            build.paper().part("cards", segment, PaperUse.GUIDE, "../").xhtml());

    assertEquals(7, cards.select(".card.ballot").size());
    assertEquals(3, cards.select(".card.message").size());
    assertEquals(1, cards.select(".card.private").size());
    assertTrue(cards.select(".card.private").text().contains(ROLE_TEXT));
    assertFalse(cards.select(".card.message").text().contains(ROLE_TEXT));
    assertFalse(cards.text().contains(NOTE));
  }

  @Test
  void aBoardHasRoomToWriteAndIsAskedOnce() {
    Build build = Programmes.fixture("en");
    Document cards =
        Jsoup.parseBodyFragment(
            build.paper().part("cards", build.segments().get(0), PaperUse.GUIDE, "../").xhtml());
    Element board = cards.select(".card.ballot").last();

    assertTrue(board.text().contains("here last night? Your question, in one sentence:"));
    assertEquals(2, board.select(".line").size());
    assertEquals(0, board.select(".rounds").size());
    assertEquals(6, cards.select(".rounds").size());
    assertTrue(words(PaperUse.BOOK, "basics-all").contains("Most ask what was left open."));
    assertFalse(words(PaperUse.HANDOUT, "basics-all").contains("Most ask what was left open."));
  }

  @Test
  void theKeyNamesTheLettersThatThePaperHas() {
    Document paper = page("try", PaperUse.HANDOUT);
    Document key =
        Jsoup.parseBodyFragment(
            Programmes.fixture("en")
                .paper()
                .part("end", Programmes.fixture("en").segments().get(0), PaperUse.GUIDE, "../")
                .xhtml());
    List<String> printed =
        paper.select(".asked").get(3).select("li").stream()
            .map(item -> item.text().replace("____ ", ""))
            .toList();
    List<String> answers =
        key.select(".answer").get(3).select("li").stream().map(Element::text).toList();

    assertEquals(4, answers.size());
    for (String answer : answers) {
      int letter = answer.charAt(0) - 'A';
      assertEquals(answer.substring(3), printed.get(letter));
    }
    assertTrue(answers.get(0).endsWith("Greet"));
  }

  private static void assertHolds(PaperUse use, List<String> there, List<String> absent) {
    String words = words(use, "basics-all") + words(use, "basics-test");
    there.forEach(word -> assertTrue(words.contains(word), word));
    absent.forEach(word -> assertFalse(words.contains(word), word));
  }

  private static String words(PaperUse use, String id) {
    Build build = Programmes.fixture("en");
    StringBuilder words = new StringBuilder();
    for (SegmentBuild segment : build.segments()) {
      if (segment.segment().id().equals(id)) {
        texts(build, segment, use)
            .forEach(text -> words.append(Jsoup.parseBodyFragment(text.xhtml()).text()));
      }
    }
    return words.toString();
  }

  private static Document page(String id, PaperUse use) {
    Build build = Programmes.fixture("en");
    SegmentBuild segment = build.segments().get(0);
    Page page =
        segment.segment().pages().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow();
    return Jsoup.parseBodyFragment(build.paper().page(segment, page, use, "../").xhtml());
  }

  private static List<PaperText> texts(Build build, SegmentBuild segment, PaperUse use) {
    List<PaperText> texts = new ArrayList<>();
    texts.add(build.paper().part("start", segment, use, "../"));
    for (Page page : segment.segment().pages()) {
      texts.add(build.paper().page(segment, page, use, "../"));
    }
    texts.add(build.paper().part("end", segment, use, "../"));
    return texts;
  }

  private static void parse(String xhtml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader("<div>" + xhtml + "</div>")));
  }
}
