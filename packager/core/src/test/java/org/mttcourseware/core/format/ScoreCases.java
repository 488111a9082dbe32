// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.mttcourseware.core.model.Block;
import org.mttcourseware.core.model.Html;
import org.mttcourseware.core.model.Option;
import org.mttcourseware.core.model.Prompt;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.play.Programmes;

/** The table that our scorers are tested with, as questions that a format can say. */
final class ScoreCases {
  private static final String TABLE = "/org/mttcourseware/templates/script/score-cases.json";

  private ScoreCases() {}

  /**
   * Returns the lines of the table: {@code kind}, {@code key}, {@code answer}, {@code fraction}.
   */
  static List<JsonNode> all() {
    try (InputStream in = ScoreCases.class.getResourceAsStream(TABLE)) {
      List<JsonNode> lines = new ArrayList<>();
      new JsonMapper().readTree(Objects.requireNonNull(in)).forEach(lines::add);
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns whether the case is about how a number is typed: with a comma, in other digits. Who
   * takes the answer decides that, before any rule of a package is asked.
   */
  static boolean isTypedForUs(JsonNode line) {
    return line.get("kind").asText().equals("numeric")
        && !line.get("answer").asText().matches("\\s*(-?\\d+(\\.\\d+)?|three|)\\s*");
  }

  /** Returns a question with the answers of {@code line}. */
  static Question question(JsonNode line, int points) {
    JsonNode right = line.get("key").get("right");
    String kind = line.get("kind").asText();
    Prompt prompt = new Prompt("q", html("q"), List.of(), "", points, "", List.of());
    return switch (kind) {
      case "choice", "truefalse" -> new Question.Choice(prompt, false, options(right));
      case "several" -> new Question.Several(prompt, options(right));
      case "hotspot" -> new Question.Hotspot(prompt, picture(), regions(right));
      case "order" -> new Question.Order(prompt, inOrder(right));
      case "match" -> new Question.Match(prompt, pairs(right), List.of());
      case "sort" -> new Question.Sort(prompt, groups(right));
      case "numeric" ->
          new Question.Numeric(prompt, number(right, "answer"), number(right, "tolerance"));
      case "text" -> new Question.ShortText(prompt, texts(right.get("accepted")));
      default -> new Question.Rewrite(prompt, List.of());
    };
  }

  private static List<Option> options(JsonNode right) {
    Set<String> ids = new TreeSet<>(List.of("a", "b", "c", "d"));
    ids.addAll(texts(right));
    return ids.stream().map(id -> option(id, texts(right).contains(id))).toList();
  }

  private static List<Question.Region> regions(JsonNode right) {
    return options(right).stream()
        .map(option -> new Question.Region(option, 10, 10, 20, 20))
        .toList();
  }

  private static List<Option> inOrder(JsonNode right) {
    return texts(right).stream().map(id -> option(id, false)).toList();
  }

  private static List<Question.Pair> pairs(JsonNode right) {
    List<Question.Pair> pairs = new ArrayList<>();
    right
        .properties()
        .forEach(
            pair ->
                pairs.add(
                    new Question.Pair(
                        pair.getValue().asText(),
                        html("left " + pair.getKey()),
                        html("right " + pair.getKey()))));
    return pairs;
  }

  private static List<Question.Group> groups(JsonNode right) {
    Map<String, List<Option>> groups = new LinkedHashMap<>();
    right
        .properties()
        .forEach(
            item ->
                groups
                    .computeIfAbsent(item.getValue().asText(), id -> new ArrayList<>())
                    .add(option(item.getKey(), false)));
    return groups.entrySet().stream()
        .map(group -> new Question.Group(group.getKey(), html(group.getKey()), group.getValue()))
        .toList();
  }

  private static Block.Figure picture() {
    return QuestionBank.quizzes(Programmes.fixture("en")).stream()
        .flatMap(placed -> placed.quiz().questions().stream())
        .filter(Question.Hotspot.class::isInstance)
        .map(question -> ((Question.Hotspot) question).picture())
        .findFirst()
        .orElseThrow();
  }

  private static Option option(String id, boolean right) {
    return new Option(id, html("option " + id), right, Html.EMPTY);
  }

  private static BigDecimal number(JsonNode right, String name) {
    return new BigDecimal(right.get(name).asText());
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static Html html(String text) {
    return new Html(text);
  }
}
