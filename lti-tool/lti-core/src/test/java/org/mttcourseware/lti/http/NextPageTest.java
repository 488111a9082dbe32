// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NextPageTest {
  private static final String NEXT = "https://lms.example.org/members?page=2&limit=5";

  static Stream<Arguments> headers() {
    return Stream.of(
        arguments("<" + NEXT + ">; rel=\"next\"", NEXT),
        arguments("<" + NEXT + ">;rel=next", NEXT),
        arguments("<" + NEXT + ">; REL=\"Next\"", NEXT),
        arguments("<" + NEXT + ">; rel=\"first next\"", NEXT),
        arguments("</members?page=2&limit=5>; rel=\"next\"", NEXT),
        arguments(
            "<https://lms.example.org/d>; rel=\"differences\", <" + NEXT + ">; rel=\"next\"", NEXT),
        arguments("<" + NEXT.replace("&", "&amp;") + ">; rel=\u201cnext\u201d", NEXT),
        arguments("<" + NEXT + ">; rel=\u00e2\u0080\u009cnext\u00e2\u0080\u009d", NEXT),
        arguments("<https://evil.example.net/x>; rel=\"next\"", null),
        arguments("<http://lms.example.org/x>; rel=\"next\"", null),
        arguments("<//evil.example.net/x>; rel=\"next\"", null),
        arguments("<" + NEXT + ">; rel=\"prev\"", null),
        arguments("<" + NEXT + ">; rel=\"nextish\"", null),
        arguments("<" + NEXT + ">", null),
        arguments("<ht tp://x>; rel=\"next\"", null),
        arguments("nonsense", null));
  }

  @ParameterizedTest
  @MethodSource("headers")
  void findsNextPageOnTheSameOrigin(String header, String expected) {
    URI page = URI.create("https://lms.example.org/members");
    HttpAnswer answer = new HttpAnswer(200, Map.of("link", List.of(header)), new byte[0]);

    assertEquals(Optional.ofNullable(expected).map(URI::create), NextPage.after(page, answer));
  }
}
