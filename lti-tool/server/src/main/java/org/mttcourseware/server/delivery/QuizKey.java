// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The answers to one quiz.
 *
 * @param attempts how many times it may be sent; 0 for as many as one likes
 * @param draw how many questions are drawn of each pool; empty where all are asked
 */
record QuizKey(
    boolean graded, int attempts, Map<String, Integer> draw, Map<String, JsonNode> questions) {

  /** Reads the key of {@code quiz} from the keys of a segment. */
  static Optional<QuizKey> of(JsonNode keys, String quiz) {
    JsonNode key = keys.path("quizzes").path(quiz);
    if (!key.isObject()) {
      return Optional.empty();
    }
    Map<String, Integer> draw = new LinkedHashMap<>();
    key.path("draw").properties().forEach(one -> draw.put(one.getKey(), one.getValue().asInt()));
    Map<String, JsonNode> questions = new TreeMap<>();
    key.path("questions").properties().forEach(one -> questions.put(one.getKey(), one.getValue()));
    return Optional.of(
        new QuizKey(key.path("graded").asBoolean(), key.path("attempts").asInt(), draw, questions));
  }

  /** Returns whether exactly these questions can be asked together. */
  boolean canAsk(Set<String> asked) {
    if (!questions.keySet().containsAll(asked)) {
      return false;
    }
    int all = draw.isEmpty() ? questions.size() : draw.values().stream().mapToInt(n -> n).sum();
    return asked.size() == Math.min(all, questions.size())
        && draw.entrySet().stream()
            .allMatch(pool -> pool.getKey().isEmpty() || isDrawn(pool.getKey(), asked));
  }

  private boolean isDrawn(String pool, Set<String> asked) {
    long there = questions.values().stream().filter(question -> isOf(question, pool)).count();
    long drawn =
        asked.stream().map(questions::get).filter(question -> isOf(question, pool)).count();
    return drawn >= Math.min(draw.getOrDefault(pool, 0), there);
  }

  private static boolean isOf(JsonNode question, String pool) {
    return question.path("pool").asText().equals(pool);
  }

  /** Marks {@code answers}; questions that do not count have fractions but no points. */
  Marks mark(Answers answers) {
    Map<String, Double> fractions = new TreeMap<>();
    double got = 0;
    double total = 0;
    for (Map.Entry<String, JsonNode> answer : answers.byQuestion().entrySet()) {
      JsonNode question = questions.get(answer.getKey());
      if (question == null) {
        continue;
      }
      double fraction = Scorer.fraction(question, answer.getValue());
      fractions.put(answer.getKey(), fraction);
      if (Scorer.counts(question)) {
        double points = question.path("points").asDouble();
        got += Scorer.round(points * fraction);
        total += points;
      }
    }
    return new Marks(fractions, Scorer.round(got), Scorer.round(total));
  }

  /**
   * What came out.
   *
   * @param fractions by question, from 0 to 1
   */
  record Marks(Map<String, Double> fractions, double got, double total) {}
}
