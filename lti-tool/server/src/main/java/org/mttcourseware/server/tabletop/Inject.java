// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mttcourseware.server.live.SafeMarkup;

/**
 * An event given to players.
 *
 * @param at minutes from the start
 * @param to role ids, empty for all
 * @param contingency goes out by hand alone
 * @param roleTexts what one role alone may read, by its id
 * @param expect what experienced people look for: for trainers alone, as {@code notes}
 */
record Inject(
    String id,
    String title,
    int at,
    String channel,
    List<String> to,
    boolean contingency,
    String body,
    List<String> questions,
    Map<String, String> roleTexts,
    List<String> expect,
    String notes) {
  private static final long MINUTE = 60_000;

  Inject {
    to = List.copyOf(to);
    questions = List.copyOf(questions);
    roleTexts = Collections.unmodifiableMap(new LinkedHashMap<>(roleTexts));
    expect = List.copyOf(expect);
  }

  static Inject of(JsonNode node) {
    Map<String, String> roleTexts = new LinkedHashMap<>();
    node.path("roleTexts")
        .properties()
        .forEach(text -> roleTexts.put(text.getKey(), SafeMarkup.of(text.getValue().asText())));
    return new Inject(
        node.path("id").asText(),
        SafeMarkup.words(node.path("title").asText()),
        node.path("at").asInt(),
        node.path("channel").asText(),
        plain(node.path("to")),
        node.path("contingency").asBoolean(),
        SafeMarkup.of(node.path("body").asText()),
        markup(node.path("questions")),
        roleTexts,
        markup(node.path("expect")),
        SafeMarkup.of(node.path("notes").asText()));
  }

  private static List<String> plain(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static List<String> markup(JsonNode list) {
    return plain(list).stream().map(SafeMarkup::of).toList();
  }

  /** Returns the exercise time at which it is planned. */
  long planned() {
    return at * MINUTE;
  }

  boolean isToAll() {
    return to.isEmpty();
  }

  /** Returns whether one who plays {@code roles} is addressed. */
  boolean isTo(Collection<String> roles) {
    return isToAll() || roles.stream().anyMatch(to::contains);
  }

  /** Returns whether one who plays {@code roles} gets anything of it. */
  boolean reaches(Collection<String> roles) {
    return isTo(roles) || roles.stream().anyMatch(roleTexts::containsKey);
  }
}
