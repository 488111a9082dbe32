// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonReadTest {

  private static JsonObject object(String text) {
    return JsonRead.of(text).object().orElseThrow();
  }

  @Test
  void readsEveryKindOfValue() {
    JsonObject json =
        object(
            " {\"s\":\"\\u00e9\\n\\\"\", \"n\":-1.5e2, \"t\":true, \"z\":null, \"l\":[1,\"a\",{}], \"o\":{\"x\":1}} ");

    assertEquals(Optional.of("\u00e9\n\""), json.exact("s"));
    assertEquals(Optional.of(-150.0), json.number("n"));
    assertEquals(Optional.of(true), json.flag("t"));
    assertEquals(false, json.has("z"));
    assertEquals(List.of("a"), json.texts("l"));
    assertEquals(Optional.of(1L), json.object("o").orElseThrow().whole("x"));
  }

  @Test
  void countsOtherTypesAsAbsent() {
    JsonObject json = object("{\"a\":1,\"b\":\"x\"}");

    assertEquals(Optional.empty(), json.exact("a"));
    assertEquals(Optional.empty(), json.number("b"));
    assertEquals(Optional.empty(), json.object("a"));
    assertEquals(Optional.empty(), json.list("b"));
    assertEquals(List.of(), json.texts("missing"));
  }

  @Test
  void cleansTextForPeople() {
    JsonObject json = object("{\"a\":\" x\\u0000y\\ud800 \",\"b\":\" \\t\"}");

    assertEquals(Optional.of("x y\ufffd"), json.text("a"));
    assertEquals(Optional.empty(), json.text("b"));
    assertEquals(Optional.of("\ud83d\ude00"), object("{\"a\":\"\ud83d\ude00\"}").text("a"));
  }

  @Test
  void refusesWhatIsNotJson() {
    for (String text :
        List.of(
            "",
            " ",
            "{",
            "[1,]",
            "{\"a\":1,}",
            "{a:1}",
            "{'a':1}",
            "01",
            "[01]",
            "[.5]",
            "[1e999]",
            "[\"\\x\"]",
            "[\"\\u12\"]",
            "{} {}",
            "nul",
            "[tru]",
            "//c\n{}",
            "\"x\"",
            "null",
            "5",
            "{\"a\":1,\"a\":2}",
            "[" + "1".repeat(100) + "]",
            "{\"a\"}",
            "{\"a\":}")) {
      assertInstanceOf(JsonFault.class, JsonRead.of(text), text);
    }
  }

  @Test
  void refusesDepthAndNeverOverflows() {
    for (int depth : List.of(40, 3000, 1_000_000)) {
      assertInstanceOf(JsonFault.class, JsonRead.of("[".repeat(depth)));
      assertInstanceOf(JsonFault.class, JsonRead.of("{\"a\":".repeat(depth)));
      assertInstanceOf(JsonFault.class, JsonRead.of("[".repeat(depth) + "]".repeat(depth)));
    }
    assertInstanceOf(JsonList.class, JsonRead.of("[".repeat(20) + "]".repeat(20)));
  }

  @Test
  void refusesBytesThatAreNoUtf8() {
    assertInstanceOf(JsonFault.class, JsonRead.of(new byte[] {'{', (byte) 0xff, '}'}));
    assertInstanceOf(
        JsonObject.class, JsonRead.of("{\"\u00e9\":1}".getBytes(StandardCharsets.UTF_8)));
  }
}
