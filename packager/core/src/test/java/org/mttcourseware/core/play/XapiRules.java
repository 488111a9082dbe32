// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What xAPI 1.0.3 demands of every statement, as far as a course can offend against it. */
final class XapiRules {
  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
  private static final Pattern IRI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");
  private static final Pattern DURATION =
      Pattern.compile("P(?=.)(\\d+D)?(T(?=.)(\\d+H)?(\\d+M)?(\\d+(\\.\\d{1,2})?S)?)?");
  private static final Pattern MOMENT =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

  private static final Map<String, Set<String>> PROPERTIES =
      Map.of(
          "",
          Set.of("id", "actor", "verb", "object", "result", "context", "timestamp"),
          "actor",
          Set.of("objectType", "name", "account", "mbox"),
          "verb",
          Set.of("id", "display"),
          "object",
          Set.of("objectType", "id", "definition"),
          "object/definition",
          Set.of("name", "description", "type", "interactionType", "correctResponsesPattern"),
          "result",
          Set.of("score", "success", "completion", "response", "duration", "extensions"),
          "result/score",
          Set.of("scaled", "raw", "min", "max"),
          "context",
          Set.of("registration", "contextActivities", "language", "extensions"),
          "context/contextActivities",
          Set.of("parent", "grouping", "category", "other"));

  private XapiRules() {}

  /** Returns the first rule that {@code statement} breaks, if any. */
  static Optional<String> broken(JsonNode statement) {
    return Stream.of(
            known(statement),
            matches(statement, "/id", UUID),
            matches(statement, "/timestamp", MOMENT),
            matches(statement, "/verb/id", IRI),
            matches(statement, "/object/id", IRI),
            matches(statement, "/object/definition/type", IRI),
            matches(statement, "/result/duration", DURATION),
            matches(statement, "/context/registration", UUID),
            names(statement, "/verb/display", TAG),
            names(statement, "/object/definition/name", TAG),
            names(statement, "/object/definition/description", TAG),
            names(statement, "/result/extensions", IRI),
            names(statement, "/context/extensions", IRI),
            demanded(statement),
            score(statement.at("/result/score")),
            interaction(statement))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> demanded(JsonNode statement) {
    return Stream.of("/id", "/actor", "/verb/id", "/object/id")
        .filter(path -> statement.at(path).isMissingNode())
        .map(path -> path + " is missing")
        .findFirst();
  }

  private static Optional<String> known(JsonNode statement) {
    if (hasNull(statement)) {
      return Optional.of("a value is null");
    }
    for (Map.Entry<String, Set<String>> place : PROPERTIES.entrySet()) {
      JsonNode node = place.getKey().isEmpty() ? statement : statement.at("/" + place.getKey());
      List<String> others =
          Stream.generate(node.fieldNames()::next)
              .limit(node.size())
              .filter(name -> !place.getValue().contains(name))
              .toList();
      if (node.isObject() && !others.isEmpty()) {
        return Optional.of(place.getKey() + " has no property " + others);
      }
    }
    return Optional.empty();
  }

  private static boolean hasNull(JsonNode node) {
    for (JsonNode child : node) {
      if (child.isNull() || hasNull(child)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> matches(JsonNode statement, String path, Pattern pattern) {
    JsonNode found = statement.at(path);
    return found.isMissingNode() || pattern.matcher(found.asText()).matches()
        ? Optional.empty()
        : Optional.of(path + " is " + found);
  }

  private static Optional<String> names(JsonNode statement, String path, Pattern pattern) {
    JsonNode map = statement.at(path);
    return Stream.generate(map.fieldNames()::next)
        .limit(map.size())
        .filter(name -> !pattern.matcher(name).matches())
        .map(name -> path + " has the name " + name)
        .findFirst();
  }

  private static Optional<String> score(JsonNode score) {
    double scaled = score.path("scaled").asDouble();
    double raw = score.path("raw").asDouble();
    boolean within =
        scaled >= -1
            && scaled <= 1
            && raw >= score.path("min").asDouble(raw)
            && raw <= score.path("max").asDouble(raw);
    return within ? Optional.empty() : Optional.of("the score is out of its range: " + score);
  }

  private static Optional<String> interaction(JsonNode statement) {
    String response = statement.at("/result/response").asText();
    String type = statement.at("/object/definition/interactionType").asText();
    boolean good =
        switch (type) {
          case "", "choice", "sequencing", "fill-in", "long-fill-in" -> true;
          case "true-false" -> response.matches("true|false");
          case "numeric" -> response.matches("-?\\d+(\\.\\d+)?");
          case "matching" ->
              response.matches(
                  "(?s)[^\\[\\]]+\\[\\.][^\\[\\]]+(\\[,][^\\[\\]]+\\[\\.][^\\[\\]]+)*");
          default -> false;
        };
    return good ? Optional.empty() : Optional.of("as " + type + " the response is " + response);
  }
}
