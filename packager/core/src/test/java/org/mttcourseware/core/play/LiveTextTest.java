// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mttcourseware.core.model.Block;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.model.TableTop;
import org.mttcourseware.core.render.Renderer;
import org.mttcourseware.core.render.SegmentBuild;

/** The exercises that we publish, as a server reads them to run them with a room. */
class LiveTextTest {
  private static final Adapted CONTENT = Adapted.of(Path.of("../../content"));
  private static final Map<String, Map<String, Exercise>> READ = new ConcurrentHashMap<>();

  /** An exercise as its author wrote it, and as a server gets it. */
  private record Exercise(TableTop written, JsonNode read) {}

  private static Map<String, Exercise> exercises(String adaptation, String language) {
    return READ.computeIfAbsent(adaptation + " " + language, key -> read(adaptation, language));
  }

  private static Map<String, Exercise> read(String adaptation, String language) {
    Map<String, Exercise> found = new TreeMap<>();
    List<SegmentBuild> segments =
        new Renderer()
            .render(
                CONTENT
                    .edition(adaptation, language)
                    .only((module, segment) -> tabletops(segment).findAny().isPresent()))
            .segments();
    for (SegmentBuild segment : segments) {
      JsonNode live = parsed(segment.live());
      tabletops(segment.segment())
          .forEach(
              written ->
                  found.put(
                      written.id(),
                      new Exercise(written, live.path("tabletops").path(written.id()))));
    }
    return found;
  }

  private static Stream<TableTop> tabletops(Segment segment) {
    return segment.activities().stream()
        .filter(TableTop.class::isInstance)
        .map(TableTop.class::cast);
  }

  private static JsonNode parsed(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (JsonProcessingException broken) {
      throw new AssertionError(json, broken);
    }
  }

  static Stream<String> english() {
    return exercises("", "en").keySet().stream();
  }

  @Test
  void allThatWePublishAreThere() {
    assertEquals(
        List.of(
            "blue-lorry", "difficult-day", "flight-417", "line-four", "night-bus", "open-bridge"),
        english().toList());
  }

  @ParameterizedTest
  @MethodSource("english")
  void everyInjectCanBeRun(String id) {
    Exercise exercise = exercises("", "en").get(id);
    List<String> roles = texts(exercise.read().path("roles"), "id");

    assertEquals(exercise.written().title(), exercise.read().path("title").asText());
    assertEquals(exercise.written().minutes(), exercise.read().path("minutes").asInt());
    assertEquals(
        exercise.written().injects().stream().map(TableTop.Inject::id).toList(),
        texts(exercise.read().path("injects"), "id"));
    for (JsonNode inject : exercise.read().path("injects")) {
      assertFalse(inject.path("title").asText().isEmpty());
      assertFalse(inject.path("body").asText().isEmpty(), inject::toString);
      assertFalse(inject.path("channel").asText().isEmpty());
      assertTrue(inject.path("at").isInt() && inject.path("contingency").isBoolean());
      assertFalse(inject.path("questions").isEmpty(), inject::toString);
      assertFalse(inject.path("expect").isEmpty(), inject::toString);
      assertTrue(roles.containsAll(plain(inject.path("to"))));
      for (Map.Entry<String, JsonNode> text : inject.path("roleTexts").properties()) {
        assertTrue(roles.contains(text.getKey()));
        assertFalse(text.getValue().asText().isEmpty());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("english")
  void eachPointThatIsLookedForStandsByItself(String id) {
    for (JsonNode inject : exercises("", "en").get(id).read().path("injects")) {
      for (JsonNode point : inject.path("expect")) {
        assertFalse(point.asText().isBlank(), inject::toString);
        assertFalse(point.asText().contains("<li"), point::asText);
        assertFalse(point.asText().contains("class=\"prose\""), point::asText);
      }
    }
    JsonNode lorry = exercises("", "en").get("blue-lorry").read().path("injects").get(0);
    assertEquals(5, lorry.path("expect").size());
  }

  @ParameterizedTest
  @MethodSource("english")
  void notesForTheTrainerStandApart(String id) {
    Exercise exercise = exercises("", "en").get(id);
    List<String> notes =
        exercise.written().injects().stream()
            .flatMap(inject -> inject.body().stream())
            .filter(Block.TrainerNote.class::isInstance)
            .map(Block.TrainerNote.class::cast)
            .flatMap(note -> note.body().stream())
            .filter(Block.Prose.class::isInstance)
            .map(block -> words(((Block.Prose) block).html().value()))
            .toList();
    StringBuilder forTrainers = new StringBuilder(exercise.read().path("notes").asText());
    StringBuilder forOthers = new StringBuilder(exercise.read().path("introduction").asText());
    for (JsonNode inject : exercise.read().path("injects")) {
      forTrainers.append(inject.path("notes").asText());
      forOthers.append(inject.path("body").asText()).append(inject.path("roleTexts"));
    }

    assertFalse(notes.isEmpty());
    for (String note : notes) {
      assertTrue(words(forTrainers.toString()).contains(note), note);
      assertFalse(words(forOthers.toString()).contains(note.substring(0, 30)), note);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "ar"})
  void aTranslationHasTheSameIdsAndItsOwnWords(String language) {
    JsonNode english = exercises("", "en").get("flight-417").read();
    JsonNode other = exercises("", language).get("flight-417").read();

    for (String list : List.of("roles", "injects")) {
      assertEquals(texts(english.path(list), "id"), texts(other.path(list), "id"));
      assertTrue(
          Collections.disjoint(
              texts(english.path(list), "title"), texts(other.path(list), "title")));
    }
    for (int i = 0; i < english.path("injects").size(); i++) {
      JsonNode one = english.path("injects").get(i);
      JsonNode same = other.path("injects").get(i);
      for (String fact : List.of("at", "channel", "to", "contingency")) {
        assertEquals(one.path(fact), same.path(fact));
      }
      assertEquals(one.path("expect").size(), same.path("expect").size());
    }
  }

  @Test
  void anAcademysOwnTextStandsInTheMessage() {
    String place = "class=\"insert";
    List<String> messages = new ArrayList<>();
    for (Exercise exercise : exercises("arvenia", "en").values()) {
      for (JsonNode inject : exercise.read().path("injects")) {
        messages.add(inject.path("body").asText());
      }
    }
    List<String> filled = messages.stream().filter(body -> body.contains(place)).toList();

    assertFalse(filled.isEmpty());
    filled.forEach(
        body -> {
          assertTrue(Jsoup.parse(body).select(".insert").text().contains("Arvenia"), body);
          assertFalse(body.contains("insert-open"), body);
        });
  }

  private static List<String> texts(JsonNode list, String field) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(node -> node.path(field).asText())
        .toList();
  }

  private static List<String> plain(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static String words(String markup) {
    return Jsoup.parse(markup).text().replaceAll("\\s+", "");
  }
}
