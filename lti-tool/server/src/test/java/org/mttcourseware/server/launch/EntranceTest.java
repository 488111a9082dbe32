// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mttcourseware.lti.Claims;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.Service;
import org.mttcourseware.server.settings.Setting;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.DatabaseAddress;
import org.mttcourseware.server.store.EitherDatabase;

/** What is kept of a launch, and what of it survives changes in the LMS; on both databases. */
class EntranceTest {
  private static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/scope/score";

  @TempDir Path folder;

  private final Visitor visitor = new Visitor();
  private Service tool;
  private TestLms lms;

  @ParameterizedTest
  @EnumSource
  void keepsWhatALaunchBrings(EitherDatabase which) {
    DatabaseAddress address = which.fresh(folder);
    Map<Setting, String> settings = new HashMap<>();
    if (which == EitherDatabase.POSTGRESQL) {
      settings.put(Setting.MTT_DATABASE_URL, address.url());
      settings.put(Setting.MTT_DATABASE_USER, address.user());
      settings.put(Setting.MTT_DATABASE_PASSWORD, address.password());
    }
    try (Served served = Served.start(settings)) {
      tool = served.service();
      try (TestLms north = TestLms.of(tool.database(), "north");
          TestLms south = TestLms.of(tool.database(), "south")) {
        lms = north;
        survivesACourseCopy();
        followsTheLms();
        readsTheSegmentFromTheTarget();
        keepsNamesWhereTheAcademyWantsThem();
        letsAnonymousLearnersInWhereTheAcademyDoes();
        holdsDeploymentsForAnAdministrator();
        keepsAcademiesApart(south);
        survivesHostileTexts();
      }
    }
  }

  private HttpResponse<String> launch(Map<String, Object> changes) {
    Visitor.Begun login = visitor.login(tool, lms);
    Map<String, Object> claims = lms.launch(login);
    claims.putAll(changes);
    claims.values().removeIf(value -> value.equals(""));
    return visitor.launch(tool, login, TestLms.sign(claims));
  }

  private Map<String, Object> session(Map<String, Object> changes) {
    HttpResponse<String> answer = launch(changes);
    assertEquals(303, answer.statusCode(), answer.body());
    String path = URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    String id = path.replaceFirst(".*/", "");
    return Stored.only(tool.database(), "select * from lti_session where id = '" + id + "'");
  }

  private Map<String, Object> row(String table, Object id) {
    return Stored.only(tool.database(), "select * from " + table + " where id = '" + id + "'");
  }

  private void change(String sql) {
    tool.database().change(new AcademyId("north"), rows -> rows.update(sql).execute());
  }

  private void survivesACourseCopy() {
    Object first = session(Map.of()).get("resource_link");
    change("update resource_link set grades_held = true where academy = :academy");

    Object copy =
        session(
                Map.of(
                    Claims.CONTEXT, Map.of("id", "course-2"),
                    Claims.RESOURCE_LINK, Map.of("id", "link-2"),
                    Claims.CUSTOM, Map.of("resource_link_history", "gone,link-1")))
            .get("resource_link");

    assertNotEquals(first, copy);
    assertEquals("mrz", row("resource_link", copy).get("segment"));
    assertEquals("p", row("resource_link", copy).get("programme"));
    assertEquals(true, row("resource_link", copy).get("grades_held"));
  }

  private void followsTheLms() {
    Map<String, Object> service =
        Map.of(
            "scope",
            List.of(AGS),
            "lineitems",
            lms.issuer() + "/i",
            "lineitem",
            lms.issuer() + "/i/1");
    Object link = session(Map.of(Claims.AGS_ENDPOINT, service)).get("resource_link");
    session(
        Map.of(
            Claims.CUSTOM, Map.of("segment", "chip", "activity", "quiz-1"),
            Claims.CONTEXT, Map.of("id", "course-1", "title", "Renamed")));

    Map<String, Object> row = row("resource_link", link);
    assertEquals("chip", row.get("segment"));
    assertEquals("quiz-1", row.get("activity"));
    assertEquals(lms.issuer() + "/i/1", row.get("line_item"), "what is not named stays");
    assertEquals(AGS, row.get("ags_scopes"));
    assertEquals("Renamed", row("context", row.get("context")).get("title"));
  }

  private void readsTheSegmentFromTheTarget() {
    Object link =
        session(
                Map.of(
                    Claims.RESOURCE_LINK, Map.of("id", "link-url"),
                    Claims.CUSTOM, Map.of("segment", "$Unfilled", "other", "x"),
                    Claims.TARGET_LINK_URI,
                        tool.publicUrl() + "/lti/launch?programme=q&segment=door&activity=a%2Eb"))
            .get("resource_link");

    Map<String, Object> row = row("resource_link", link);
    assertEquals(
        "q door a.b", row.get("programme") + " " + row.get("segment") + " " + row.get("activity"));
  }

  private void keepsNamesWhereTheAcademyWantsThem() {
    Map<String, Object> named = Map.of("given_name", "A", "family_name", "Person");
    Object learner = session(named).get("learner");
    assertEquals("", row("learner", learner).get("name"));

    change("update academy set store_names = true where id = :academy");
    session(named);
    assertEquals("A Person", row("learner", learner).get("name"));

    change("update academy set store_names = false where id = :academy");
    session(named);
    assertEquals("", row("learner", learner).get("name"), "wiped when it is switched off");
  }

  private void letsAnonymousLearnersInWhereTheAcademyDoes() {
    assertEquals(403, launch(Map.of(Claims.SUBJECT, "")).statusCode());
    change("update academy set allow_anonymous = true where id = :academy");
    int learners = Stored.count(tool.database(), "learner");

    assertEquals(null, session(Map.of(Claims.SUBJECT, "")).get("learner"));
    assertEquals(learners, Stored.count(tool.database(), "learner"));
  }

  private void holdsDeploymentsForAnAdministrator() {
    Map<String, Object> unknown = Map.of(Claims.DEPLOYMENT_ID, "2");
    assertEquals(403, launch(unknown).statusCode());
    assertEquals(
        "PENDING",
        Stored.only(tool.database(), "select * from deployment where deployment_id = '2'")
            .get("state"));
    assertEquals(403, launch(unknown).statusCode());
    assertEquals(1, Stored.count(tool.database(), "deployment where deployment_id = '2'"));

    change("update platform set trusts_deployments = true where academy = :academy");
    assertTrue(session(Map.of(Claims.DEPLOYMENT_ID, "3")).containsKey("deployment"));
    assertEquals(403, launch(unknown).statusCode(), "what was held stays held");
  }

  private void keepsAcademiesApart(TestLms south) {
    TestLms north = lms;
    Visitor.Begun ofNorth = visitor.login(tool, north);
    Map<String, Object> claims = south.launch(ofNorth);
    assertEquals(401, visitor.launch(tool, ofNorth, TestLms.sign(claims)).statusCode());

    Object mine = session(Map.of()).get("learner");
    lms = south;
    Map<String, Object> other = session(Map.of());
    lms = north;
    assertEquals("south", other.get("academy"));
    assertNotEquals(mine, other.get("learner"), "the same 'sub' is somebody else there");
  }

  private void survivesHostileTexts() {
    String hostile = "\uD83D\uDE00<script>\u0000'\";--".repeat(200);
    Map<String, Object> session =
        session(
            Map.of(
                Claims.RESOURCE_LINK,
                Map.of("id", "link <'>", "title", hostile),
                Claims.CONTEXT,
                Map.of("id", "course \" <'>", "title", hostile),
                Claims.CUSTOM,
                Map.of("segment", "ok", "language", hostile, "activity", "../x"),
                "name",
                hostile));

    Map<String, Object> link = row("resource_link", session.get("resource_link"));
    assertTrue(String.valueOf(link.get("title")).length() <= 500);
    assertEquals("", link.get("activity"));
    assertEquals("fr", session.get("language"));
  }
}
