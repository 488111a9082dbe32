// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.Service;

/** Whatever a stranger sends is answered calmly, with a number to quote, and stores no session. */
class BadFormsTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static Served served;
  private static TestLms lms;

  private final Visitor visitor = new Visitor();

  @BeforeAll
  static void serve() {
    served = Served.start();
    lms = TestLms.of(tool().database(), "north");
  }

  @AfterAll
  static void end() {
    lms.close();
    served.close();
  }

  private static Service tool() {
    return served.service();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/lti/login", "/lti/launch", "/lti/deep-link"})
  void answersRubbishCalmly(String path) {
    for (String body :
        List.of(
            "",
            "&&&",
            "=",
            "state=%zz",
            "state=%",
            "state=a&state=b",
            "id_token=x&id_token=y&state=z",
            "a=" + "b".repeat(500_000),
            "x&".repeat(5_000),
            "id_token=%00%FF%C3%28&state=%F0%9F%98%80",
            "{\"state\": 1}",
            "\uD83D\uDE00")) {
      for (String type :
          List.of(FORM, "application/json", "multipart/form-data; boundary=x", "x")) {
        calmOrCutOff(path, type, body);
      }
    }
    calmOrCutOff(path, FORM, "a=" + "b".repeat(3_000_000));
    calm(visitor.get(tool(), path));
    calm(visitor.get(tool(), path + "?iss=%22&login_hint=%3Cscript%3E"));
    assertEquals(0, Stored.count(tool().database(), "lti_session"));
  }

  /** Who is told to stop while still sending may see the answer, or the end of the connection. */
  private static void calmOrCutOff(String path, String type, String body) {
    try {
      calm(new Visitor().post(tool(), path, type, body));
    } catch (UncheckedIOException cutOff) {
      calm(new Visitor().post(tool(), path, FORM, ""));
    }
  }

  private static void calm(HttpResponse<String> answer) {
    assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, answer.body());
    assertTrue(!answer.body().contains("<script>"), answer.body());
  }
}
