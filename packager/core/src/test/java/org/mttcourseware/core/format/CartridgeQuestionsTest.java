// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mttcourseware.core.model.Option;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.model.Quiz;
import org.mttcourseware.core.play.Programmes;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.SegmentBuild;

/** The questions of a cartridge, read back and answered. */
class CartridgeQuestionsTest {
  private static Stream<Arguments> cartridges() {
    return Stream.of(Programmes.fixture("en"), Programmes.fixture("ar"), Programmes.real())
        .flatMap(build -> Stream.of("cc11", "cc13").map(format -> Arguments.of(format, build)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cartridges")
  void theRightAnswerScoresAndNoOtherDoes(String format, Build build) {
    Map<String, Qti12Scorer> bank = bank(format, build);

    for (SegmentBuild segment : build.segments()) {
      for (Question question : questions(segment)) {
        String id = segment.segment().id() + "." + question.id();
        if (question instanceof Question.Choice choice && choice.options().size() > 2) {
          assertOnly(bank, id, right(choice.options()).iterator().next());
        } else if (question instanceof Question.Choice two) {
          assertOnly(bank, id, two.options().get(0).right() ? "true" : "false");
        } else if (question instanceof Question.Several several) {
          assertAllOf(bank.get(id), right(several.options()));
        } else if (question instanceof Question.Match match && match.pairs().size() > 2) {
          match.pairs().forEach(pair -> assertOnly(bank, id + "." + pair.id(), pair.id()));
        } else if (question instanceof Question.Sort sort) {
          assertSorted(bank, id, sort);
        } else if (question instanceof Question.Order order) {
          assertOrdered(bank.get(id), order);
        } else if (question instanceof Question.ShortText words) {
          words.accepted().forEach(word -> assertTyped(bank.get(id), word));
        } else if (question instanceof Question.Numeric number
            && number.tolerance().signum() == 0) {
          assertTyped(bank.get(id), number.answer().toPlainString());
        } else if (question instanceof Question.Rewrite) {
          assertEquals("cc.essay.v0p1", bank.get(id).profile());
        }
      }
    }
  }

  @Test
  void aWrongKeyWouldBeSeen() {
    String bank = Texts.text(layOut("cc11", Programmes.fixture("en")), "question-bank.xml");
    String turned = bank.replace(">b</varequal>", ">a</varequal>");
    String id = "basics-all.q-choice";

    assertEquals(100, Qti12Scorer.of(bank, "BANKED-play.").get(id).score(Set.of("b")));
    assertEquals(0, Qti12Scorer.of(turned, "BANKED-play.").get(id).score(Set.of("b")));
  }

  @Test
  void asksAsManyOfAPoolAsWouldBeDrawn() {
    PackageFiles files = layOut("cc13", Programmes.fixture("en"));

    Set<String> asked =
        Qti12Scorer.of(Texts.text(files, "quiz.basics-test.test.xml"), "QUESTION-play.").keySet();
    Set<String> sources = asked.stream().map(id -> id.split("\\.")[1]).collect(Collectors.toSet());

    assertEquals(5, sources.size(), asked.toString());
  }

  @Test
  void aQuestionInPartsKeepsItsShareOfThePoints() {
    String quiz = Texts.text(layOut("cc13", Programmes.fixture("en")), "quiz.basics-all.try.xml");
    Map<String, Qti12Scorer> items = Qti12Scorer.of(quiz, "QUESTION-play.basics-all.");

    int whole = items.get("q-choice").weight();
    int matched = sum(items, "q-match.");
    int sorted = sum(items, "q-sort.");

    assertEquals(List.of(whole, whole), List.of(matched, sorted));
  }

  @Test
  void trueAndFalseAreCalledAsMoodleDemands() {
    for (Qti12Scorer item : bank("cc11", Programmes.real()).values()) {
      if (item.profile().equals("cc.true_false.v0p1")) {
        assertEquals(Set.of("true", "false"), item.labels().keySet());
      }
    }
  }

  @Test
  void everyDifferenceIsTold() {
    PackageFiles files = layOut("cc11", Programmes.fixture("en"));

    List<String> told = files.omissions().stream().map(Omission::part).toList();

    assertTrue(
        told.containsAll(
            List.of("try/q-order", "try/q-match", "try/q-sort", "try/q-hotspot", "test", "road")),
        told.toString());
  }

  private static int sum(Map<String, Qti12Scorer> items, String prefix) {
    return items.entrySet().stream()
        .filter(item -> item.getKey().startsWith(prefix))
        .mapToInt(item -> item.getValue().weight())
        .sum();
  }

  private static List<Question> questions(SegmentBuild segment) {
    return segment.segment().activities().stream()
        .filter(Quiz.class::isInstance)
        .flatMap(quiz -> ((Quiz) quiz).questions().stream())
        .toList();
  }

  private static Set<String> right(List<Option> options) {
    return options.stream().filter(Option::right).map(Option::id).collect(Collectors.toSet());
  }

  private static void assertOnly(Map<String, Qti12Scorer> bank, String id, String right) {
    Qti12Scorer item = bank.get(id);
    for (String label : item.labels().keySet()) {
      assertEquals(label.equals(right) ? 100 : 0, item.score(Set.of(label)), id + " " + label);
    }
    assertEquals(0, item.score(Set.of()), id);
    assertTrue(item.labels().containsKey(right), id);
  }

  private static void assertAllOf(Qti12Scorer item, Set<String> right) {
    assertEquals(100, item.score(right));
    for (String label : item.labels().keySet()) {
      Set<String> changed = new HashSet<>(right);
      if (!changed.remove(label)) {
        changed.add(label);
      }
      assertEquals(0, item.score(changed), label);
    }
  }

  private static void assertSorted(Map<String, Qti12Scorer> bank, String id, Question.Sort sort) {
    boolean proposed = sort.groups().size() == 2;
    for (Question.Group group : sort.groups()) {
      String right = proposed ? "" + group.equals(sort.groups().get(0)) : group.id();
      group.items().forEach(item -> assertOnly(bank, id + "." + item.id(), right));
    }
  }

  private static void assertOrdered(Qti12Scorer item, Question.Order order) {
    String right =
        order.items().stream()
            .map(one -> Jsoup.parseBodyFragment(one.text().value()).text())
            .collect(Collectors.joining("|"));
    int found = 0;
    for (Map.Entry<String, String> label : item.labels().entrySet()) {
      String words =
          Jsoup.parseBodyFragment(label.getValue().replace("\u2060", "")).select("li").stream()
              .map(one -> one.text().replace("\u2060", ""))
              .collect(Collectors.joining("|"));
      boolean isRight = words.equals(right);
      found += isRight ? 1 : 0;
      assertEquals(isRight ? 100 : 0, item.score(Set.of(label.getKey())), words);
    }
    assertEquals(1, found, right);
  }

  private static void assertTyped(Qti12Scorer item, String words) {
    assertEquals(100, item.score(Set.of(words)));
    assertEquals(100, item.score(Set.of(words.toUpperCase(Locale.ROOT))));
    assertEquals(0, item.score(Set.of(words + "x")));
  }

  private static Map<String, Qti12Scorer> bank(String format, Build build) {
    String bank = Texts.text(layOut(format, build), "question-bank.xml");
    return Qti12Scorer.of(bank, "BANKED-" + build.edition().head().id() + ".");
  }

  private static PackageFiles layOut(String format, Build build) {
    return Formats.byId(format).orElseThrow().layOut(List.of(build));
  }
}
