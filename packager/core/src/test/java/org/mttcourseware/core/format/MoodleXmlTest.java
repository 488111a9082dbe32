// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.play.Programmes;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Content;
import org.w3c.dom.Element;

class MoodleXmlTest {
  private static final String FILE = "questions.xml";
  private static final List<String> HEAD =
      List.of(
          "name",
          "questiontext",
          "generalfeedback",
          "defaultgrade",
          "penalty",
          "hidden",
          "idnumber");
  private static final List<String> COMBINED =
      List.of("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback");
  private static final Map<String, List<String>> BODY =
      Map.of(
          "multichoice",
          List.of("single", "shuffleanswers", "answernumbering", "showstandardinstruction"),
          "ordering",
          List.of(
              "layouttype",
              "selecttype",
              "selectcount",
              "gradingtype",
              "showgrading",
              "numberingstyle"),
          "matching",
          List.of("shuffleanswers"),
          "shortanswer",
          List.of("usecase"),
          "numerical",
          List.of(),
          "essay",
          List.of(
              "responseformat",
              "responserequired",
              "responsefieldlines",
              "attachments",
              "graderinfo"));

  private static List<Build> programmes() {
    return List.of(Programmes.fixture("en"), Programmes.fixture("ar"), Programmes.real());
  }

  @ParameterizedTest
  @MethodSource("programmes")
  void onlyRightAnswersGetAllPoints(Build build) {
    Map<String, Element> written = bank(build).byIdNumber();
    Set<String> types = new TreeSet<>();
    for (QuestionBank.Placed placed : QuestionBank.quizzes(build)) {
      for (Question question : placed.quiz().questions()) {
        Element element =
            java.util.Objects.requireNonNull(written.get(placed.identifier(question)));
        types.add(element.getAttribute("type"));
        if (!QuestionBank.byHand(question)) {
          assertMarksOnlyRight(element, question);
        }
      }
    }
    assertEquals(BODY.keySet(), types);
  }

  private static void assertMarksOnlyRight(Element written, Question question) {
    for (Object right : QtiAnswers.right(question)) {
      assertEquals(1, MoodleBank.fraction(written, question, right), 1e-6, question.id());
    }
    List<@Nullable Object> wrong = new ArrayList<>(QtiAnswers.wrong(question));
    wrong.add(null);
    for (Object answer : wrong) {
      double fraction = MoodleBank.fraction(written, question, answer);
      assertTrue(fraction < 0.999, question.id() + ": " + answer + ": " + fraction);
    }
  }

  /** Moodle does not round a third; and of the spaces in a text it drops those at the ends. */
  @Test
  void marksEveryCaseOfTheTable() {
    QuestionBank.Placed placed = QuestionBank.quizzes(Programmes.fixture("en")).get(0);
    int marked = 0;
    for (JsonNode line : ScoreCases.all()) {
      if (ScoreCases.isTypedForUs(line) || line.get("answer").asText().matches(".*\\S  +\\S.*")) {
        continue;
      }
      Question question = ScoreCases.question(line, 1);
      Xml xml = new Xml().open("quiz");
      new MoodleQuestion(xml, placed, Programmes.fixture("en").paper(), question).write();
      byte[] document = xml.close().asText().getBytes(StandardCharsets.UTF_8);
      Element written = MoodleBank.of(document).all().get(0);

      double fraction = MoodleBank.fraction(written, question, QtiAnswers.of(line));

      assertEquals(line.get("fraction").asDouble(), fraction, 0.005, line.toString());
      marked++;
    }
    assertTrue(marked > 50, "only " + marked);
  }

  @ParameterizedTest
  @CsvSource({
    "q-choice, fraction=\"100\", fraction=\"50\"",
    "q-several, fraction=\"-50\", fraction=\"50\"",
    "q-numeric, <text>44<, <text>45<",
    "q-text, <text>filler<, <text>fillers<",
    "q-match, <text>thirty<, <text>thirteen<",
    "q-sort, <text>Page<, <text>Pages<",
  })
  void aChangedAnswerWouldBeSeen(String id, String from, String to) {
    Build build = Programmes.fixture("en");
    QuestionBank.Placed placed = QuestionBank.quizzes(build).get(0);
    Question question =
        placed.quiz().questions().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow();
    String text = Texts.text(layOut(build), FILE);
    assertTrue(text.contains(from));

    byte[] changed = text.replace(from, to).getBytes(StandardCharsets.UTF_8);
    Element written =
        java.util.Objects.requireNonNull(
            MoodleBank.of(changed).byIdNumber().get(placed.identifier(question)));

    List<Object> answers = new ArrayList<>(QtiAnswers.right(question));
    answers.addAll(QtiAnswers.wrong(question));
    assertTrue(
        Stream.of(answers.get(0), answers.get(answers.size() - 1))
            .anyMatch(answer -> differs(build, placed, question, written, answer)));
  }

  private static boolean differs(
      Build build, QuestionBank.Placed placed, Question question, Element changed, Object answer) {
    Element right =
        java.util.Objects.requireNonNull(bank(build).byIdNumber().get(placed.identifier(question)));
    return MoodleBank.fraction(right, question, answer)
        != MoodleBank.fraction(changed, question, answer);
  }

  @ParameterizedTest
  @MethodSource("programmes")
  void elementsStandInTheOrderInWhichMoodleWritesThem(Build build) {
    for (Element question : bank(build).all()) {
      String type = question.getAttribute("type");
      List<String> names = new ArrayList<>();
      QtiScorer.children(question).forEach(element -> names.add(element.getTagName()));
      names.removeIf(name -> name.equals("answer") || name.equals("subquestion"));
      List<String> expected = new ArrayList<>(HEAD);
      expected.addAll(BODY.getOrDefault(type, List.of()));
      if (List.of("multichoice", "ordering", "matching").contains(type)) {
        expected.addAll(COMBINED);
      }
      expected.add("tags");

      assertEquals(
          type.equals("category") ? List.of("category", "info", "idnumber") : expected, names);
    }
  }

  @ParameterizedTest
  @MethodSource("programmes")
  void picturesStandInTheTextThatShowsThem(Build build) throws IOException {
    String document = Texts.text(layOut(build), FILE);
    Set<String> shown = new TreeSet<>();
    Matcher address = Pattern.compile("@@PLUGINFILE@@/([^&\"]+)").matcher(document);
    while (address.find()) {
      shown.add(address.group(1));
    }
    Set<String> carried = new TreeSet<>();
    for (Element file : files(bank(build))) {
      carried.add(file.getAttribute("name"));
      String path = path(build, file.getAttribute("name"));
      assertArrayEquals(bytes(build, path), Base64.getDecoder().decode(file.getTextContent()));
    }
    assertFalse(shown.isEmpty());
    assertEquals(shown, carried);
  }

  @Test
  void eachPoolIsACategoryToDrawFrom() {
    List<String> categories = new ArrayList<>();
    for (Element question : bank(Programmes.fixture("en")).all()) {
      if (question.getAttribute("type").equals("category")) {
        categories.add(MoodleBank.text(question, "category"));
      }
    }
    String top = "$course$/top/A programme to play/The basics/";

    assertTrue(categories.contains(top + "Reading and a test/Test/know"), categories.toString());
    assertTrue(categories.contains(top + "Reading and a test/Test/do"));
  }

  @Test
  void whatIsLeftToTheTeacherIsTold() {
    List<String> told =
        layOut(Programmes.fixture("en")).omissions().stream().map(Omission::sentence).toList();

    assertTrue(told.stream().anyMatch(one -> one.contains("70 percent, attempts allowed: 2")));
    assertTrue(told.stream().anyMatch(one -> one.startsWith("basics-all: try/q-hotspot: ")));
    assertTrue(told.stream().anyMatch(one -> one.contains("no scenario")));
  }

  @Test
  void isAsItWas() throws IOException {
    GoldenTest.compare(
        GoldenTest.GOLDEN.resolve("moodle-xml/every-kind.xml"),
        Texts.text(layOut(Programmes.fixture("en")), FILE));
  }

  private static List<Element> files(MoodleBank bank) {
    List<Element> files = new ArrayList<>();
    for (Element question : bank.all()) {
      for (Element part : QtiScorer.children(question)) {
        files.addAll(MoodleBank.children(part, "file"));
      }
    }
    return files;
  }

  private static String path(Build build, String name) {
    return build.segments().stream()
        .flatMap(segment -> segment.media().keySet().stream())
        .filter(path -> path.replace('/', '-').equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static byte[] bytes(Build build, String path) throws IOException {
    for (var segment : build.segments()) {
      Content content = segment.media().get(path);
      if (content != null) {
        try (var in = content.open()) {
          return in.readAllBytes();
        }
      }
    }
    throw new AssertionError(path);
  }

  private static MoodleBank bank(Build build) {
    return MoodleBank.of(Texts.bytes(layOut(build), FILE));
  }

  private static PackageFiles layOut(Build build) {
    return Formats.byId("moodle-xml").orElseThrow().layOut(List.of(build));
  }
}
