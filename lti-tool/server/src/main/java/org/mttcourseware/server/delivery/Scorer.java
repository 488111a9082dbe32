// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How an answer is marked. The rules are those of {@code script/score.js}, which marks in packages;
 * {@code score-cases.json} is the table that both are tested with. Whatever a browser sends is
 * marked: what is no answer to the question gets nothing.
 */
final class Scorer {
  private Scorer() {}

  /** Returns the part of the question that {@code answer} has right, from 0 to 1. */
  static double fraction(JsonNode key, JsonNode answer) {
    if (isEmpty(answer)) {
      return 0;
    }
    double part =
        switch (key.path("kind").asText()) {
          case "choice", "truefalse" -> texts(key.path("right")).contains(chosen(answer)) ? 1 : 0;
          case "several", "hotspot" -> picked(texts(key.path("right")), texts(answer));
          case "order" -> placed(texts(key.path("right")), answer);
          case "match", "sort" -> paired(key.path("right"), answer);
          case "numeric" -> WrittenNumber.isNear(beside(key), answer) ? 1 : 0;
          case "text" -> PlainWords.areOneOf(texts(beside(key).path("accepted")), answer) ? 1 : 0;
          default -> 0;
        };
    return round(part);
  }

  /** Returns whether there is nothing to mark. */
  static boolean isEmpty(JsonNode answer) {
    return answer.isTextual() ? answer.textValue().isEmpty() : answer.isEmpty();
  }

  /** Returns whether a question of this key counts in a grade. */
  static boolean counts(JsonNode key) {
    return !key.path("kind").asText().equals("rewrite");
  }

  /** Rounds half up to two places, as the browser does. */
  static double round(double value) {
    return Math.floor(value * 100 + 0.5 + 1e-9) / 100;
  }

  /** What is right about a typed answer stands under {@code right} or beside it. */
  private static JsonNode beside(JsonNode key) {
    return key.has("right") ? key.get("right") : key;
  }

  private static String chosen(JsonNode answer) {
    return answer.isTextual() ? answer.textValue() : "";
  }

  private static double picked(List<String> right, List<String> answer) {
    Set<String> picks = new LinkedHashSet<>(answer);
    long good = picks.stream().filter(right::contains).count();
    return right.isEmpty()
        ? 0
        : Math.max(0, (good - (picks.size() - good)) / (double) right.size());
  }

  private static double placed(List<String> right, JsonNode answer) {
    int good = 0;
    for (int i = 0; i < right.size(); i++) {
      if (answer.isArray() && isText(answer.path(i), right.get(i))) {
        good++;
      }
    }
    return right.isEmpty() ? 0 : good / (double) right.size();
  }

  private static double paired(JsonNode right, JsonNode answer) {
    int good = 0;
    for (Map.Entry<String, JsonNode> pair : right.properties()) {
      if (answer.isObject() && isText(answer.path(pair.getKey()), pair.getValue().asText())) {
        good++;
      }
    }
    return right.isEmpty() ? 0 : good / (double) right.size();
  }

  private static boolean isText(JsonNode node, String text) {
    return node.isTextual() && node.textValue().equals(text);
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    if (list.isArray()) {
      list.forEach(one -> texts.add(one.isTextual() ? one.textValue() : one.toString()));
    }
    return texts;
  }
}
