// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.mttcourseware.core.archive.SegmentShape.ActivityShape;
import org.mttcourseware.core.archive.SegmentShape.PartShape;

/** Reads the shape of a segment off its page, which every package of pages holds. */
final class ShapeReader {
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> PARTS =
      List.of("data-question", "data-ballot", "data-scene", "data-inject", "data-criterion");
  private static final List<String> ACTIVITY_SETTINGS =
      List.of("data-graded", "data-pass", "data-attempts", "data-draw");
  private static final List<String> PART_SETTINGS =
      List.of("data-points", "data-pool", "data-rounds", "data-ending");
  private static final List<String> RIGHT = List.of("right", "answer", "tolerance", "accepted");

  private final JsonNode key;

  private ShapeReader(JsonNode key) {
    this.key = key;
  }

  /** Returns whether {@code page} is that of a segment. */
  static boolean isSegment(Document page) {
    return !page.select("html[data-page=segment][data-segment]").isEmpty();
  }

  /**
   * Returns the shape of the segment that {@code page} shows.
   *
   * @param key the answer key where the page does not carry it, or the empty string
   */
  static SegmentShape read(Document page, String key) {
    ShapeReader reader = new ShapeReader(json(key.isEmpty() ? carried(page) : key));
    return new SegmentShape(
        page.select("html").attr("data-segment"),
        page.select("section[data-page]").eachAttr("data-page"),
        page.select("[data-activity]").stream().map(reader::activity).toList());
  }

  private ActivityShape activity(Element activity) {
    String id = activity.attr("data-activity");
    Map<String, String> settings = new LinkedHashMap<>();
    for (String name : ACTIVITY_SETTINGS) {
      activity.select("[" + name + "]").stream()
          .findFirst()
          .ifPresent(holder -> settings.put(name.substring(5), holder.attr(name)));
    }
    JsonNode answers = key.path("quizzes").path(id).path("questions");
    JsonNode ways = json(activity.select("script.scenario-data").html());
    List<PartShape> parts =
        activity.select("[" + String.join("],[", PARTS) + "]").stream()
            .map(part -> part(part, answers, ways))
            .toList();
    return new ActivityShape(id, activity.attr("data-kind"), settings, parts);
  }

  private static PartShape part(Element part, JsonNode answers, JsonNode ways) {
    String id =
        PARTS.stream().map(part::attr).filter(found -> !found.isEmpty()).findFirst().orElse("");
    Map<String, String> settings = new LinkedHashMap<>();
    PART_SETTINGS.stream()
        .filter(part::hasAttr)
        .forEach(name -> settings.put(name.substring(5), part.attr(name)));
    return new PartShape(
        id,
        part.attr("data-kind"),
        settings,
        options(part),
        right(answers.path(id)) + targets(ways.path(id)));
  }

  /** Options by id; the words are looked at too, for an id may have gone to other words. */
  private static Map<String, String> options(Element part) {
    Map<String, String> options = new LinkedHashMap<>();
    for (Element item : part.select("[data-option], [data-left], option[value], button, label")) {
      String id = optionId(item);
      if (!id.isEmpty()) {
        options.putIfAbsent(id, item.text());
      }
    }
    return options;
  }

  private static String optionId(Element item) {
    if (item.hasAttr("data-left")) {
      return "left " + item.attr("data-left");
    }
    if (item.normalName().equals("label")) {
      return item.select("input[type=radio]").attr("value");
    }
    return item.hasAttr("data-option") ? item.attr("data-option") : item.attr("value");
  }

  private static String right(JsonNode answer) {
    StringBuilder right = new StringBuilder();
    for (String name : RIGHT) {
      JsonNode value = answer.path(name);
      right.append(value.isMissingNode() ? "" : value.toString());
    }
    return right.toString();
  }

  private static String targets(JsonNode choices) {
    StringBuilder targets = new StringBuilder();
    choices
        .properties()
        .forEach(
            choice ->
                targets
                    .append(choice.getKey())
                    .append('>')
                    .append(choice.getValue().path("to").asText())
                    .append(' '));
    return targets.toString();
  }

  private static String carried(Document page) {
    String veiled = page.select("#mtt-key").html().strip();
    try {
      return new String(Base64.getDecoder().decode(veiled), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notOurs) {
      return "";
    }
  }

  /** A page that holds something else here has no answers to compare. */
  private static JsonNode json(String text) {
    try {
      return text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text);
    } catch (JsonProcessingException notOurs) {
      return MissingNode.getInstance();
    }
  }
}
