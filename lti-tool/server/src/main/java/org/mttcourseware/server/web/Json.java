// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads and writes JSON, with limits that hold before anything is built from it. */
public final class Json {
  private static final int DEEPEST = 50;
  private static final int LONGEST_TEXT = 20_000_000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LONGEST_TEXT)
                          .build())
                  .build())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private Json() {}

  /**
   * Returns what a browser sent, as a tree.
   *
   * @throws RefusedException 400 if it is not JSON, or nested too deep
   */
  public static JsonNode received(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException malformed) {
      throw new RefusedException(400, "web.malformed");
    }
  }

  /** Returns what we stored, as a {@code type}. */
  public static <T> T stored(String text, Class<T> type) {
    try {
      return MAPPER.readValue(text, type);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("stored JSON that is none", broken);
    }
  }

  /** Returns {@code value} as JSON. */
  public static String of(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("a value that is no JSON", broken);
    }
  }
}
