// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.io.ByteArrayInputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.core.model.Option;
import org.mttcourseware.core.model.Question;
import org.w3c.dom.Element;

/** A question bank read back, marked as Moodle marks: by the types of its questions. */
final class MoodleBank {
  /** The parts of a grade that the import lets through, in percent. */
  private static final Set<Double> PARTS =
      Set.of(
          100.0, 90.0, 83.33333, 80.0, 75.0, 70.0, 66.66667, 60.0, 50.0, 40.0, 33.33333, 30.0, 25.0,
          20.0, 16.66667, 14.28571, 12.5, 11.11111, 10.0, 5.0, 0.0);

  private final Element root;

  private MoodleBank(Element root) {
    this.root = root;
  }

  static MoodleBank of(byte[] document) {
    try {
      return new MoodleBank(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(document))
              .getDocumentElement());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** Returns the questions and categories in order. */
  List<Element> all() {
    return children(root, "question");
  }

  /** Returns the questions by their idnumber. */
  Map<String, Element> byIdNumber() {
    Map<String, Element> questions = new LinkedHashMap<>();
    for (Element question : all()) {
      if (!question.getAttribute("type").equals("category")
          && questions.put(text(question, "idnumber"), question) != null) {
        throw new AssertionError("twice: " + text(question, "idnumber"));
      }
    }
    return questions;
  }

  /** Returns the part of the points that {@code answer}, as QTI would have it, gets. */
  static double fraction(Element written, Question question, @Nullable Object answer) {
    if (answer == null) {
      return 0;
    }
    return switch (written.getAttribute("type")) {
      case "multichoice" -> picked(written, question, answer);
      case "ordering" -> placed(written, (Question.Order) question, (List<?>) answer);
      case "matching" -> paired(written, question, (List<?>) answer);
      case "numerical" -> near(written, (Double) answer);
      case "shortanswer" -> worded(written, answer.toString());
      case "essay" -> 0;
      default -> throw new AssertionError(written.getAttribute("type"));
    };
  }

  private static double picked(Element written, Question question, Object answer) {
    List<Element> answers = children(written, "answer");
    List<String> ids = QuestionBank.picked(question).stream().map(Option::id).toList();
    List<?> picks = answer instanceof List<?> list ? list : List.of(answer);
    if (text(written, "single").equals("true") && picks.size() != 1) {
      throw new AssertionError("one only");
    }
    double sum = 0;
    for (Object pick : new LinkedHashSet<>(picks)) {
      int place = ids.indexOf(pick);
      sum += place < 0 ? 0 : part(answers.get(place));
    }
    return Math.max(0, Math.min(1, sum));
  }

  private static double part(Element answer) {
    double percent = Double.parseDouble(answer.getAttribute("fraction"));
    if (!PARTS.contains(Math.abs(percent))) {
      throw new AssertionError("the import refuses " + percent);
    }
    return percent / 100;
  }

  /** The order of the answers is the right one. */
  private static double placed(Element written, Question.Order order, List<?> answer) {
    List<String> texts = new ArrayList<>();
    children(written, "answer").forEach(item -> texts.add(text(item, "text")));
    double right = 0;
    for (int i = 0; i < Math.min(answer.size(), texts.size()); i++) {
      Object id = answer.get(i);
      Option item =
          order.items().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
      right += texts.get(i).contains(">" + item.text().value() + "<") ? 1 : 0;
    }
    return right / texts.size();
  }

  private static double paired(Element written, Question question, List<?> answer) {
    List<String> lefts = lefts(question);
    List<Element> asked =
        children(written, "subquestion").stream()
            .filter(pair -> !text(pair, "text").isEmpty())
            .toList();
    double right = 0;
    for (Object pair : answer) {
      String[] sides = pair.toString().split(" ", -1);
      Element left = asked.get(lefts.indexOf(sides[0].substring(1)));
      String chosen = right(question, sides[1].substring(1));
      right += text(children(left, "answer").get(0), "text").equals(chosen) ? 1 : 0;
    }
    return right / asked.size();
  }

  private static List<String> lefts(Question question) {
    List<String> lefts = new ArrayList<>();
    if (question instanceof Question.Match match) {
      match.pairs().forEach(pair -> lefts.add(Integer.toString(lefts.size() + 1)));
    }
    QuestionBank.placed(question).forEach(item -> lefts.add(item.id()));
    return lefts;
  }

  private static String right(Question question, String id) {
    Map<String, String> rights = new LinkedHashMap<>();
    if (question instanceof Question.Match match) {
      match.pairs().forEach(pair -> rights.put(pair.id(), QtiXml.plain(pair.right())));
    }
    if (question instanceof Question.Sort sort) {
      sort.groups().forEach(group -> rights.put(group.id(), QtiXml.plain(group.title())));
    }
    return rights.getOrDefault(id, "elsewhere");
  }

  private static double near(Element written, double answer) {
    Element right = children(written, "answer").get(0);
    double off = Math.abs(answer - Double.parseDouble(text(right, "text")));
    // Moodle allows for its arithmetic in the same way.
    return off <= Double.parseDouble(text(right, "tolerance")) + 1e-9 ? part(right) : 0;
  }

  /** Case does not count, nor do spaces at the ends; a star stands for anything unless escaped. */
  private static double worded(Element written, String answer) {
    for (Element right : children(written, "answer")) {
      StringBuilder pattern = new StringBuilder();
      for (String bit : text(right, "text").split("(?<!\\\\)\\*+", -1)) {
        pattern.append(pattern.length() == 0 ? "" : ".*");
        pattern.append(java.util.regex.Pattern.quote(bit.replace("\\*", "*")));
      }
      String given = Normalizer.normalize(answer, Normalizer.Form.NFC).strip();
      if (given.matches("(?iu)" + Normalizer.normalize(pattern, Normalizer.Form.NFC))) {
        return part(right);
      }
    }
    return 0;
  }

  /** Returns the text of the child called {@code name}, also where it stands in {@code text}. */
  static String text(Element parent, String name) {
    List<Element> found = children(parent, name);
    return found.isEmpty() ? "" : found.get(0).getTextContent().strip();
  }

  static List<Element> children(Element parent, String name) {
    return QtiScorer.children(parent).stream()
        .filter(element -> element.getTagName().equals(name))
        .toList();
  }
}
