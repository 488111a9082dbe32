// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came of reading JSON from a stranger: an object, a list, or a fault. Never an exception. */
public sealed interface JsonRead permits JsonObject, JsonList, JsonFault {

  /** Reads UTF-8 bytes; the caller has limited their number. */
  static JsonRead of(byte[] utf8) {
    try {
      return of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString());
    } catch (CharacterCodingException malformed) {
      return new JsonFault("it is not UTF-8");
    }
  }

  /** Reads text; the caller has limited its length. */
  static JsonRead of(String text) {
    try {
      return of(new JsonParser(text).document());
    } catch (JsonParser.Fault fault) {
      return new JsonFault(fault.getMessage() == null ? "not JSON" : fault.getMessage());
    }
  }

  private static JsonRead of(Object value) {
    if (value instanceof Map<?, ?> map) {
      return JsonObject.of(map);
    }
    return value instanceof List<?> list ? new JsonList(list) : new JsonFault("a bare value");
  }

  /** Returns the object, if it is one. */
  default Optional<JsonObject> object() {
    return this instanceof JsonObject object ? Optional.of(object) : Optional.empty();
  }
}
