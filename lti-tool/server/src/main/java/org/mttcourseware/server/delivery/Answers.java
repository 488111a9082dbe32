// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mttcourseware.server.web.Json;
import org.mttcourseware.server.web.RefusedException;

/**
 * What a learner answered, by question: a text, a list of texts, or texts by name; nothing else and
 * nothing huge. Always in the same order, so that the same answers are the same text.
 */
record Answers(Map<String, JsonNode> byQuestion) {
  private static final int MOST = 500;
  private static final int LONGEST = 4_000;
  private static final int LONGEST_TOGETHER = 60_000;

  /** Reads what a browser sent. */
  static Answers received(JsonNode sent) {
    Map<String, JsonNode> answers = new TreeMap<>();
    require(sent.isObject() && !sent.isEmpty() && sent.size() <= MOST);
    sent.properties().forEach(one -> answers.put(name(one.getKey()), answer(one.getValue())));
    Answers read = new Answers(answers);
    require(read.json().length() <= LONGEST_TOGETHER);
    return read;
  }

  private static JsonNode answer(JsonNode sent) {
    if (sent.isObject()) {
      require(sent.size() <= MOST);
      Map<String, JsonNode> inOrder = new TreeMap<>();
      sent.properties().forEach(one -> inOrder.put(name(one.getKey()), text(one.getValue())));
      ObjectNode node = JsonNodeFactory.instance.objectNode();
      node.setAll(inOrder);
      return node;
    }
    if (sent.isArray()) {
      require(sent.size() <= MOST);
      var node = JsonNodeFactory.instance.arrayNode();
      sent.forEach(one -> node.add(text(one)));
      return node;
    }
    return text(sent);
  }

  private static JsonNode text(JsonNode sent) {
    require(sent.isNull() || (sent.isTextual() && sent.textValue().length() <= LONGEST));
    return sent.isNull()
        ? sent
        : JsonNodeFactory.instance.textNode(Storable.text(sent.textValue()));
  }

  private static String name(String sent) {
    require(sent.length() <= 100);
    return Storable.text(sent);
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new RefusedException(400, "web.malformed");
    }
  }

  /** Returns the questions that were asked. */
  Set<String> questions() {
    return byQuestion.keySet();
  }

  /** Returns the answers as JSON; equal answers give equal texts. */
  String json() {
    return Json.of(byQuestion);
  }
}
