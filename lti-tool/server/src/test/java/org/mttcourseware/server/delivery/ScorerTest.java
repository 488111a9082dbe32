// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mttcourseware.server.web.Assets;
import org.mttcourseware.server.web.Json;

class ScorerTest {
  /** The table that the script in the pages is tested with too. */
  static Stream<JsonNode> cases() {
    String table =
        new String(Assets.resource("templates/script/score-cases.json"), StandardCharsets.UTF_8);
    return StreamSupport.stream(Json.received(table).spliterator(), false);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void marksAsThePagesDo(JsonNode line) {
    assertEquals(
        line.path("fraction").asDouble(), Scorer.fraction(line.path("key"), line.path("answer")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsWhatIsRightUnderRightOrBesideIt(JsonNode line) {
    if (line.path("key").path("right").isObject()
        && !line.path("kind").asText().matches("match|sort")) {
      var beside = line.path("key").deepCopy();
      ((com.fasterxml.jackson.databind.node.ObjectNode) beside)
          .setAll((com.fasterxml.jackson.databind.node.ObjectNode) beside.path("right"));
      ((com.fasterxml.jackson.databind.node.ObjectNode) beside).remove("right");

      assertEquals(line.path("fraction").asDouble(), Scorer.fraction(beside, line.path("answer")));
    }
  }

  @Property(tries = 300)
  void marksWhateverIsSentFromNothingToAll(@ForAll("anything") String answer) {
    JsonNode sent = Json.received(answer);

    cases()
        .map(line -> Scorer.fraction(line.path("key"), sent))
        .forEach(fraction -> assertTrue(fraction >= 0 && fraction <= 1, answer));
  }

  @Property(tries = 300)
  void marksByWhateverKeyThereIs(@ForAll("anything") String key) {
    JsonNode read = Json.received("{\"kind\":\"choice\",\"right\":" + key + "}");

    cases()
        .map(line -> Scorer.fraction(read, line.path("answer")))
        .forEach(fraction -> assertTrue(fraction >= 0 && fraction <= 1, key));
  }

  @Provide
  Arbitrary<String> anything() {
    Arbitrary<String> texts =
        Arbitraries.of("a", "b", "1", "3.5", "٣", "Ä", "\\u0000", "\\ud800", "")
            .map(ScorerTest::quoted);
    Arbitrary<String> values =
        Arbitraries.oneOf(texts, Arbitraries.of("null", "true", "1e999", "-0", "3", "[]", "{}"));
    return Arbitraries.lazyOf(
        () -> values,
        () -> values.list().ofMaxSize(4).map(list -> "[" + String.join(",", list) + "]"),
        () ->
            values
                .list()
                .ofMaxSize(4)
                .map(list -> "{\"1\":[" + String.join(",", list) + "],\"a\":{\"b\":3}}"));
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
