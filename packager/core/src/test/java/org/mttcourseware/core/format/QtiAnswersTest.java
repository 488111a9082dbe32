// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.play.Programmes;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.SegmentBuild;

/** A player that reads nothing but our items gives the points that our own scorer gives. */
class QtiAnswersTest {
  @ParameterizedTest
  @EnumSource
  void marksEveryCaseOfTheTable(QtiRelease release) {
    int marked = 0;
    for (JsonNode line : ScoreCases.all()) {
      if (ScoreCases.isTypedForUs(line)) {
        continue;
      }
      for (int points : new int[] {1, 2, 3}) {
        byte[] item = item(release, ScoreCases.question(line, points));

        double score = QtiScorer.score(item, QtiAnswers.of(line));

        assertEquals(points * line.get("fraction").asDouble(), score, 1e-9, line.toString());
        marked++;
      }
    }
    assertTrue(marked > 150, "only " + marked);
  }

  private static Stream<Arguments> programmes() {
    List<Build> builds =
        List.of(Programmes.fixture("en"), Programmes.fixture("ar"), Programmes.real());
    return builds.stream()
        .flatMap(build -> Stream.of(QtiRelease.values()).map(r -> Arguments.of(r, build)));
  }

  @ParameterizedTest
  @MethodSource("programmes")
  void onlyRightAnswersGetAllPoints(QtiRelease release, Build build) {
    PackageFiles files = new Qti(release).layOut(List.of(build));
    TreeSet<String> kinds = new TreeSet<>();
    for (QuestionBank.Placed placed : QuestionBank.quizzes(build)) {
      for (Question question : placed.quiz().questions()) {
        byte[] item = Texts.bytes(files, Qti.item(placed.identifier(question)));
        kinds.add(question.kind());
        if (!QuestionBank.byHand(question)) {
          assertMarksOnlyRight(item, question);
        }
      }
    }
    assertEquals(10, kinds.size(), kinds.toString());
  }

  private static void assertMarksOnlyRight(byte[] item, Question question) {
    double all = question.prompt().points();
    for (Object right : QtiAnswers.right(question)) {
      assertEquals(all, QtiScorer.score(item, right), 1e-9, question.id() + ": " + right);
    }
    List<@Nullable Object> wrong = new ArrayList<>(QtiAnswers.wrong(question));
    wrong.add(null);
    for (Object answer : wrong) {
      double score = QtiScorer.score(item, answer);
      assertTrue(score >= 0 && score < all - 1e-9, question.id() + ": " + answer + ": " + score);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsSaidOfAnAnswerIsShown(QtiRelease release) {
    PackageFiles files = new Qti(release).layOut(List.of(Programmes.fixture("en")));

    var outcomes =
        QtiScorer.mark(Texts.bytes(files, Qti.item("basics-all_try_q-several")), List.of("a", "c"));

    assertEquals(List.of("a", "c"), outcomes.get("FEEDBACK"));
    assertEquals("shown", outcomes.get("EXPLANATION"));
  }

  @ParameterizedTest
  @CsvSource({
    "q-choice, <value>b<, <value>a<",
    "q-true, <value>a<, <value>b<",
    "q-several, mapKey=\"b\" mappedValue=\"0.5\", mapKey=\"b\" mappedValue=\"-0.5\"",
    "q-order, <value>b<, <value>d<",
    "q-match, mapKey=\"L1 Rc\", mapKey=\"L1 Rb\"",
    "q-sort, mapKey=\"Lb Rg1\", mapKey=\"Lb Rg2\"",
    "q-numeric, >44<, >45<",
    "q-text, (f|F), (m|M)",
    "q-hotspot, mapKey=\"c\" mappedValue=\"1\", mapKey=\"c\" mappedValue=\"-1\"",
  })
  void aChangedAnswerWouldBeSeen(String id, String written, String changed) {
    Build build = Programmes.fixture("en");
    PackageFiles files = new Qti(QtiRelease.V21).layOut(List.of(build));
    Question question = question(build, id);
    String item = Texts.text(files, Qti.item("basics-all_try_" + id));
    Object right = QtiAnswers.right(question).get(0);
    assertTrue(item.contains(written), item);

    String other = item.replace(written, changed);

    assertEquals(1.0, QtiScorer.score(bytes(item), right));
    assertTrue(QtiScorer.score(bytes(other), right) < 1.0);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Question question(Build build, String id) {
    return QuestionBank.quizzes(build).stream()
        .flatMap(placed -> placed.quiz().questions().stream())
        .filter(question -> question.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The pictures of the fixture are what a hotspot of the table shows. */
  private static byte[] item(QtiRelease release, Question question) {
    Build build = Programmes.fixture("en");
    SegmentBuild segment = build.segments().get(0);
    QtiXml xml = new QtiXml(release, segment, build.paper());
    QtiItem.write(xml, segment.segment(), question, "item");
    return bytes(xml.asText());
  }
}
