// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mttcourseware.lti.Claims;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.Service;

/** The good launches of the certification list, and what an LMS may leave out or make up. */
class GoodLaunchTest {
  private static final String PERSON = "http://purl.imsglobal.org/vocab/lis/v2/institution/person#";
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

  static Stream<Arguments> certification() {
    return Stream.of("Instructor", "Learner").flatMap(GoodLaunchTest::certification);
  }

  private static Stream<Arguments> certification(String who) {
    SessionRole role = who.equals("Learner") ? SessionRole.LEARNER : SessionRole.TEACHER;
    String full = TestLms.ROLE + who;
    Map<String, Object> person =
        Map.of("name", "A B", "given_name", "A", "family_name", "B", "email", "a@lms.example");
    return Stream.of(
        Arguments.of(who + " plain", roles(person, full), role),
        Arguments.of(
            who + " several", roles(person, full, PERSON + "Staff", PERSON + "Other"), role),
        Arguments.of(who + " short", roles(person, who), role),
        Arguments.of(
            who + " unknown",
            roles(person, "http://purl.imsglobal.org/vocab/lis/v2/unknown/unknown#Helper"),
            SessionRole.LEARNER),
        Arguments.of(who + " none", roles(person, ""), SessionRole.LEARNER),
        Arguments.of(who + " e-mail", roles(Map.of("email", "a@lms.example"), full), role),
        Arguments.of(who + " names", roles(Map.of("name", "A B", "given_name", "A"), full), role),
        Arguments.of(who + " nothing personal", roles(Map.of(), full), role),
        Arguments.of(who + " no course", roles(without(Claims.CONTEXT), full), role));
  }

  private static Map<String, Object> without(String claim) {
    Map<String, Object> none = new LinkedHashMap<>();
    none.put(claim, null);
    return none;
  }

  private static Map<String, Object> roles(Map<String, Object> more, String... roles) {
    Map<String, Object> all = new LinkedHashMap<>(more);
    all.put(Claims.ROLES, List.of(roles));
    return all;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("certification")
  void opensTheSegment(String name, Map<String, Object> claims, SessionRole role) {
    String room = room(claims);

    assertTrue(room.contains("/learn/"), room);
    assertEquals(role.name(), session(room).get("role"));
  }

  private String room(Map<String, Object> changes) {
    Visitor.Begun login = visitor.login(tool(), lms);
    Map<String, Object> claims = lms.launch(login);
    claims.putAll(changes);
    claims.values().removeIf(value -> value == null);
    HttpResponse<String> answer = visitor.launch(tool(), login, TestLms.sign(claims));
    assertEquals(303, answer.statusCode(), answer.body());
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private Map<String, Object> session(String room) {
    String id = URI.create(room).getPath().replaceFirst(".*/", "");
    return Stored.only(tool().database(), "select * from lti_session where id = '" + id + "'");
  }

  @Test
  void showsTheRoomToTheTokenInTheFragment() {
    URI room = URI.create(room(Map.of()));

    HttpResponse<String> shell = visitor.get(tool(), room.getPath() + "?" + room.getQuery());
    assertEquals(200, shell.statusCode());
    assertTrue(shell.body().contains("data-room=\"" + room.getPath() + "\""));
    assertEquals(43, room.getFragment().length());
    assertEquals(0, visitor.cookies(), "the cookies of the login are taken back");
  }

  @Test
  void leadsADeepLinkingRequestToThePicker() {
    Visitor.Begun login = visitor.login(tool(), lms, tool().publicUrl() + "/lti/deep-link");
    String token = TestLms.sign(lms.deepLinking(login));

    HttpResponse<String> answer =
        visitor.post(tool(), "/lti/deep-link", Map.of("id_token", token, "state", login.state()));

    assertEquals(303, answer.statusCode(), answer.body());
    String room = answer.headers().firstValue("Location").orElseThrow();
    assertTrue(room.contains("/link/"), room);
    Map<String, Object> session = session(room);
    LinkingRequest linking = SessionDetails.of(String.valueOf(session.get("details"))).linking();
    assertEquals("LINKER", session.get("role"));
    assertEquals(lms.issuer() + "/content", linking.returnUrl());
    assertEquals("opaque <&> ü", linking.data());
    assertEquals(List.of("link", "ltiResourceLink"), linking.acceptTypes());
  }

  @Test
  void keepsNoNameUnlessTheAcademyWantsThem() {
    room(Map.of("sub", "user-named", "name", "A Person", "email", "a@lms.example"));

    Map<String, Object> learner =
        Stored.only(tool().database(), "select * from learner where subject = 'user-named'");
    assertEquals("", learner.get("name"));
  }

  @Test
  void readsTheLanguageAsTheLmsMeansIt() {
    String room =
        room(Map.of(Claims.LAUNCH_PRESENTATION, Map.of("locale", "sr_lt"), "locale", "de"));

    assertEquals("sr-Latn", session(room).get("language"));
    assertEquals("fr", session(room(Map.of())).get("language"), "that of the academy");
  }

  @Test
  void flagsTheTestUserOfAnLms() {
    String room =
        room(
            roles(
                Map.of(),
                TestLms.ROLE + "Learner",
                "http://purl.imsglobal.org/vocab/lti/system/person#TestUser"));

    assertEquals(true, session(room).get("test_user"));
  }

  @Test
  void writesNothingTwiceForTheSameLearnerBehindTheSameLink() {
    Map<String, Object> again =
        Map.of(
            Claims.SUBJECT, "user-twice",
            Claims.CONTEXT, Map.of("id", "course-twice"),
            Claims.RESOURCE_LINK, Map.of("id", "link-twice"));
    Object first = session(room(again)).get("learner");
    Object second = session(room(again)).get("learner");

    assertEquals(first, second);
    assertEquals(1, Stored.count(tool().database(), "context where lms_id = 'course-twice'"));
    assertEquals(1, Stored.count(tool().database(), "resource_link where lms_id = 'link-twice'"));
    assertEquals(1, Stored.count(tool().database(), "pseudonym where learner = '" + first + "'"));
  }

  @Test
  void saysSoWhereNothingWasChosen() {
    Visitor.Begun login = visitor.login(tool(), lms);
    Map<String, Object> claims = lms.launch(login);
    claims.remove(Claims.CUSTOM);
    claims.put(Claims.RESOURCE_LINK, Map.of("id", "link-empty"));
    claims.put(Claims.LAUNCH_PRESENTATION, Map.of("locale", "en_us"));

    HttpResponse<String> answer = visitor.launch(tool(), login, TestLms.sign(claims));

    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("tell your teacher"), answer.body());
  }
}
