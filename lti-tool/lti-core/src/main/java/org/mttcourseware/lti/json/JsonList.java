// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.json;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A JSON array; whoever asks for one kind of element gets those and no others. */
public record JsonList(List<?> values) implements JsonRead {

  /** Returns the elements that are objects. */
  public List<JsonObject> objects() {
    return values.stream()
        .flatMap(
            value -> value instanceof Map<?, ?> map ? Stream.of(JsonObject.of(map)) : Stream.of())
        .toList();
  }

  /** Returns the elements that are strings, as they came. */
  public List<String> texts() {
    return values.stream()
        .flatMap(value -> value instanceof String text ? Stream.of(text) : Stream.of())
        .toList();
  }
}
