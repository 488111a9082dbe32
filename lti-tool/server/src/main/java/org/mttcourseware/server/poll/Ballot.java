// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.poll;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.mttcourseware.server.live.SafeMarkup;

/**
 * One question of a poll, in one language.
 *
 * @param kind {@code choice several scale number words rank board}
 * @param options what can be picked; for a scale, the words for its two ends
 * @param discuss what to talk about
 */
record Ballot(
    String id,
    String kind,
    String title,
    String body,
    List<Choice> options,
    int from,
    int to,
    String discuss) {
  private static final Set<String> KINDS =
      Set.of("choice", "several", "scale", "number", "words", "rank", "board");

  Ballot {
    options = List.copyOf(options);
  }

  /** One answer that can be picked; the id is the same in every language. */
  record Choice(String id, String text, boolean right) {
    private static Choice of(JsonNode node) {
      return new Choice(
          node.path("id").asText(),
          SafeMarkup.words(node.path("text").asText()),
          node.path("right").asBoolean());
    }
  }

  static Ballot of(JsonNode node) {
    return new Ballot(
        node.path("id").asText(),
        node.path("kind").asText(),
        SafeMarkup.words(node.path("title").asText()),
        SafeMarkup.of(node.path("body").asText()),
        StreamSupport.stream(node.path("options").spliterator(), false).map(Choice::of).toList(),
        node.path("from").asInt(),
        node.path("to").asInt(),
        SafeMarkup.of(node.path("discuss").asText()));
  }

  /** Returns whether a room can be asked this: a package may be newer than the tool. */
  boolean isKnown() {
    return KINDS.contains(kind);
  }

  /** Returns how many rounds of it one can have: a board is filled once. */
  int rounds(RoomPoll poll) {
    return kind.equals("board") ? 1 : poll.rounds();
  }

  /** Returns what is counted one by one: options, or steps of the scale; else nothing. */
  List<String> countable() {
    return switch (kind) {
      case "choice", "several" -> options.stream().map(Choice::id).toList();
      case "scale" -> IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList();
      default -> List.of();
    };
  }

  /** Returns how an option or a step is called. */
  String label(String key) {
    if (kind.equals("scale")) {
      if (options.size() == 2 && key.equals(Integer.toString(from))) {
        return key + " – " + options.get(0).text();
      }
      if (options.size() == 2 && key.equals(Integer.toString(to))) {
        return key + " – " + options.get(1).text();
      }
      return key;
    }
    return options.stream()
        .filter(option -> option.id().equals(key))
        .map(Choice::text)
        .findFirst()
        .orElse(key);
  }
}
