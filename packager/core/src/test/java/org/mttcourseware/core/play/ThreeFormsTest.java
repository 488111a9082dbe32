// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mttcourseware.core.model.Activity;
import org.mttcourseware.core.model.Poll;
import org.mttcourseware.core.model.TableTop;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Content;
import org.mttcourseware.core.render.PaperUse;
import org.mttcourseware.core.render.SegmentBuild;

/** Each poll and each exercise that we publish has its form for a room, for one alone, on paper. */
class ThreeFormsTest {
  static Stream<Arguments> published() {
    return Stream.of("en", "ru", "ar")
        .flatMap(
            language ->
                Programmes.real(language).segments().stream()
                    .flatMap(segment -> ofARoom(language, segment)));
  }

  private static Stream<Arguments> ofARoom(String language, SegmentBuild segment) {
    return segment.segment().activities().stream()
        .filter(activity -> activity instanceof Poll || activity instanceof TableTop)
        .map(activity -> Arguments.of(language, activity.id(), segment, activity));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("published")
  void hasItsThreeForms(String language, String id, SegmentBuild segment, Activity activity)
      throws IOException {
    Build build = Programmes.real(language);
    Document alone = Jsoup.parse(text(segment.page()));
    Document cards =
        Jsoup.parseBodyFragment(
            build.paper().part("cards", segment, PaperUse.GUIDE, "../").xhtml());
    String kept = activity instanceof Poll ? "polls" : "tabletops";

    assertTrue(
        new ObjectMapper().readTree(segment.live()).path(kept).has(id), "nothing for a room");
    assertTrue(parts(alone).containsAll(parts(activity)), "nothing for one alone");
    for (String title : titles(activity)) {
      assertTrue(cards.select(".card").text().contains(title), "no card: " + title);
    }
  }

  private static String text(Content page) throws IOException {
    try (InputStream in = page.open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> parts(Document alone) {
    return Stream.of("data-ballot", "data-inject")
        .flatMap(name -> alone.select("[" + name + "]").eachAttr(name).stream())
        .toList();
  }

  /** What is kept in reserve is a trainer's to play out: nobody alone meets it. */
  private static List<String> parts(Activity activity) {
    return activity instanceof Poll poll
        ? poll.ballots().stream().map(Poll.Ballot::id).toList()
        : ((TableTop) activity)
            .injects().stream()
                .filter(inject -> !inject.contingency())
                .map(TableTop.Inject::id)
                .toList();
  }

  private static List<String> titles(Activity activity) {
    return activity instanceof Poll poll
        ? poll.ballots().stream().map(Poll.Ballot::title).toList()
        : ((TableTop) activity).injects().stream().map(TableTop.Inject::title).toList();
  }
}
