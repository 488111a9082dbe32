// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.mttcourseware.server.catalogue.SampleCatalogues;
import org.mttcourseware.server.web.Json;

/** The graded quiz of the small sample catalogue, with answers whose points are known. */
final class KnownQuiz {
  static final String SEGMENT = "basics-test";
  static final String ID = "test";

  /** Two of the one pool, three of the other: what the quiz can ask together. */
  private static final List<String> ASKED =
      List.of("t-choice", "t-true", "t-order", "t-match", "t-numeric");

  /** How many choices there are of which questions are answered right. */
  static final int CHOICES = 1 << ASKED.size();

  private final JsonNode questions;

  KnownQuiz() {
    byte[] keys =
        Objects.requireNonNull(
            SampleCatalogues.files(SampleCatalogues.small()).get("keys/en/" + SEGMENT + ".json"));
    questions =
        Json.received(new String(keys, StandardCharsets.UTF_8))
            .path("quizzes")
            .path(ID)
            .path("questions");
  }

  /** Returns answers, right where {@code choice} has a bit, and {@code wrong} elsewhere. */
  Map<String, Object> answers(int choice, String wrong) {
    Map<String, Object> answers = new TreeMap<>();
    for (String question : ASKED) {
      answers.put(question, isRight(question, choice) ? right(questions.path(question)) : wrong);
    }
    return answers;
  }

  private static boolean isRight(String question, int choice) {
    return (choice >> ASKED.indexOf(question) & 1) == 1;
  }

  private static Object right(JsonNode key) {
    return switch (key.path("kind").asText()) {
      case "choice", "truefalse" -> key.path("right").path(0);
      case "numeric" -> key.path("answer");
      default -> key.path("right");
    };
  }

  /** Returns the points of {@link #answers}. */
  double points(int choice) {
    return ASKED.stream()
        .filter(question -> isRight(question, choice))
        .mapToDouble(question -> questions.path(question).path("points").asDouble())
        .sum();
  }
}
