// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mttcourseware.server.Browser;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.launch.SampleRooms;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.web.Texts;

/** What an administrator is told of launches, over real HTTP. */
final class LaunchDoctorTest {
  private final Served served = Served.start();
  private final Browser chief = served.administrator();

  @AfterEach
  void end() {
    served.close();
  }

  private void record(String academy, String id, String number, String code) {
    SampleRooms.of(served.service().database(), academy);
    served
        .service()
        .database()
        .change(
            new AcademyId(academy),
            rows ->
                rows.update(
                        "insert into launch_record (id, academy, platform, number, at, step,"
                            + " accepted, message_type, deployment_id, code, outcomes, clock_ms,"
                            + " proof) select :id, :academy, p.id, :number, :at, 'LAUNCH', :good,"
                            + " 'LtiResourceLinkRequest', '1', :code, :outcomes, 2000, 'COOKIE'"
                            + " from platform p where p.academy = :academy")
                    .bind("id", id)
                    .bind("number", number)
                    .bind("at", Instant.now())
                    .bind("good", code.isEmpty())
                    .bind("code", code)
                    .bind(
                        "outcomes",
                        "[{\"rule\":\"VERSION\",\"verdict\":\"PASSED\"}"
                            + (code.isEmpty()
                                ? "]"
                                : ",{\"rule\":\"DEPLOYMENT\",\"verdict\":\"FAILED\",\"code\":\""
                                    + code
                                    + "\",\"found\":\"What <b>was</b> found\",\"mend\":\"What to"
                                    + " do\"}]"))
                    .execute());
  }

  @Test
  void showsEachRuleOfARefusedLaunchWithTheMendAndTheCause() {
    record("north", "launch1", "ABCD-2345", "DEPLOYMENT_PENDING");

    String page = chief.get("/admin/a/north/launches/launch1").body();

    assertTrue(page.contains("It is LTI 1.3"), page);
    assertTrue(page.contains("What &lt;b&gt;was&lt;/b&gt; found"), page);
    assertTrue(page.contains("What to do"), page);
    assertTrue(page.contains(Texts.in("en").text(Cause.DEPLOYMENT.text())), page);
  }

  @Test
  void findsALaunchByTheNumberThatALearnerQuotes() {
    record("north", "launch1", "ABCD-2345", "DEPLOYMENT_PENDING");

    assertTrue(chief.get("/admin/a/north/launches?number=bcd-2").body().contains("ABCD-2345"));
    assertFalse(chief.get("/admin/a/north/launches?number=ZZZZ").body().contains("ABCD-2345"));
  }

  @Test
  void firstPageTellsOfRefusedLaunches() {
    record("north", "launch1", "ABCD-2345", "DEPLOYMENT_PENDING");

    String page = chief.get("/admin/a/north").body();

    assertTrue(page.contains("1 launches from LMS were refused"), page);
  }

  @Test
  void anotherAcademyDoesNotSeeThem() {
    record("north", "launch1", "ABCD-2345", "");
    SampleRooms.of(served.service().database(), "south");

    assertEquals(404, chief.get("/admin/a/south/launches/launch1").statusCode());
    assertFalse(chief.get("/admin/a/south/launches").body().contains("ABCD-2345"));
  }

  @Test
  void selfTestSaysWhatCannotBeReachedAndOnlyToAFormOfOurs() {
    SampleRooms.of(served.service().database(), "north");
    String platform =
        served
            .service()
            .database()
            .of(
                new AcademyId("north"),
                rows ->
                    rows.query("select id from platform where academy = :academy")
                        .mapTo(String.class)
                        .one());
    String path = "/admin/a/north/platforms/" + platform + "/test";

    chief.get(path);
    HttpResponse<String> answer = chief.send(path, Map.of());

    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("https://lms.north.example/jwks"), answer.body());
    assertTrue(answer.body().contains("private address"), answer.body());
    assertEquals(403, chief.sendBare(path, Map.of()).statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "BROWSER_NOT_PROVED, BLOCKED_COOKIES",
    "LMS_LOGIN_REQUIRED, BLOCKED_COOKIES",
    "KEYS_UNREACHABLE, KEYS_UNREACHABLE",
    "KEYS_ADDRESS_REFUSED, LMS_ON_PRIVATE_ADDRESS",
    "ACCESS_STATUS, LMS_CANNOT_REACH_US",
    "LMS_ERROR, WRONG_REDIRECT",
    "TOKEN_EXPIRED, CLOCKS",
    "DEPLOYMENT_UNKNOWN, DEPLOYMENT",
    "AUDIENCE_DIFFERS, REGISTRATION"
  })
  void recognisesTheKnownCauses(String code, Cause cause) {
    assertEquals(Optional.of(cause), Cause.of(code, Optional.empty()));
  }

  @Test
  void recognisesClocksThatDifferAlsoWhereAnotherRuleFailed() {
    assertEquals(Optional.of(Cause.CLOCKS), Cause.of("NONCE_DIFFERS", Optional.of(-61_000L)));
    assertEquals(Optional.empty(), Cause.of("NONCE_DIFFERS", Optional.of(59_000L)));
  }

  @ParameterizedTest
  @EnumSource
  void eachCauseHasWordsInEachLanguageOfAdministrators(Cause cause) {
    for (String language : new String[] {"en", "ar"}) {
      assertTrue(Texts.in(language).has(cause.text()), language + " " + cause);
    }
  }
}
