// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mttcourseware.lti.http.HttpAnswer;
import org.mttcourseware.lti.http.NextPage;
import org.mttcourseware.lti.json.JsonRead;
import org.mttcourseware.lti.keys.TokenRead;
import org.mttcourseware.lti.login.SealedStates;
import org.mttcourseware.lti.platform.FakeTool;

/** Whatever strangers send, there is an answer and never an exception. */
class ParsingTest {
  private static final FakeTool TOOL = new FakeTool();

  @Provide
  Arbitrary<String> almostJson() {
    return Arbitraries.strings()
        .withChars("{}[]\",:0123456789.eE+-truefalsn \\u\u0000\ud800")
        .ofMaxLength(60);
  }

  @Provide
  Arbitrary<String> almostLinks() {
    return Arbitraries.of(
            "<",
            ">",
            ";",
            " rel=",
            "\"next\"",
            "\u201cnext\u201d",
            "next",
            "&amp;",
            ",",
            "https://lms.example.org/p",
            "//evil.example.net/",
            "/x y",
            "\u0000",
            "?page=2")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  @Property
  void readsAnyTextAsJsonOrNot(@ForAll("almostJson") String text) {
    assertNotNull(JsonRead.of(text));
  }

  @Property
  void readsAnyBytesAsJsonOrNot(@ForAll byte[] bytes) {
    assertNotNull(JsonRead.of(bytes));
  }

  @Property
  void readsBackWhatTheLibraryWrites(@ForAll Map<String, String> members) {
    Map<String, Object> json = new java.util.HashMap<>(members);
    String text = JSONObjectUtils.toJSONString(json);

    assertEquals(members, JsonRead.of(text).object().orElseThrow().members());
  }

  @Property
  void readsAnyTextAsTokenOrNot(@ForAll String text) {
    assertNotNull(TokenRead.of(text));
  }

  @Property(tries = 300)
  void answersAnyToken(
      @ForAll("almostJson") String header,
      @ForAll("almostJson") String claims,
      @ForAll byte[] signature) {
    Base64.Encoder base64 = Base64.getUrlEncoder();
    String token =
        base64.encodeToString(header.getBytes(StandardCharsets.UTF_8))
            + "."
            + base64.encodeToString(claims.getBytes(StandardCharsets.UTF_8))
            + "."
            + base64.encodeToString(signature);

    assertTrue(
        TOOL.receive(token, header) instanceof org.mttcourseware.lti.launch.LaunchAnswer.Refused);
  }

  @Property
  void answersAnyLogin(@ForAll Map<String, String> parameters, @ForAll String target) {
    Map<String, String> all = new java.util.HashMap<>(FakeTool.parameters());
    all.putAll(parameters);
    all.put("target_link_uri", target);

    assertNotNull(TOOL.login.begin(all, "secret"));
  }

  @Property
  void opensNoStateThatItDidNotSeal(@ForAll String text, @ForAll byte[] bytes) {
    SealedStates states = TOOL.states;

    assertTrue(states.open(text).isEmpty());
    assertTrue(states.open(Base64.getUrlEncoder().encodeToString(bytes)).isEmpty());
  }

  @Property
  void staysOnTheOriginWhateverTheLinkSays(@ForAll("almostLinks") String link) {
    URI page = URI.create("https://lms.example.org/members?id=1");
    HttpAnswer answer = new HttpAnswer(200, Map.of("link", List.of(link)), new byte[0]);

    assertTrue(
        NextPage.after(page, answer).stream()
            .allMatch(next -> "lms.example.org".equals(next.getHost())));
  }
}
