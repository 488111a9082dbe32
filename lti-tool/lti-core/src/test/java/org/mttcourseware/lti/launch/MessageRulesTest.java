// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mttcourseware.lti.Claims;
import org.mttcourseware.lti.platform.FakePlatform;
import org.mttcourseware.lti.platform.FakeTool;

/** What each kind of message needs beyond the claims that all have. */
class MessageRulesTest {
  private static final String ADMINISTRATOR =
      "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator";

  private final FakeTool tool = new FakeTool();

  private String deepLinkWith(String setting, Object value) {
    return FakeTool.code(
        tool.deepLink(
            it -> {
              Map<String, Object> settings = FakePlatform.settings();
              settings.put(setting, value);
              it.put(Claims.DEEP_LINKING_SETTINGS, settings);
            }));
  }

  private String deepLinkAs(String... roles) {
    return FakeTool.code(tool.deepLink(it -> it.put(Claims.ROLES, List.of(roles))));
  }

  @Test
  void refusesRequestForContentWithoutSettings() {
    assertEquals(
        "DEEP_LINKING_SETTINGS_MISSING",
        FakeTool.code(tool.deepLink(it -> it.remove(Claims.DEEP_LINKING_SETTINGS))));
    assertEquals("DEEP_LINKING_SETTINGS_MISSING", deepLinkWith("accept_types", null));
    assertEquals("DEEP_LINKING_SETTINGS_MISSING", deepLinkWith("deep_link_return_url", null));
    assertEquals(
        "DEEP_LINKING_SETTINGS_MISSING",
        deepLinkWith("accept_presentation_document_targets", null));
  }

  @Test
  void refusesScriptAsReturnAddressOfContent() {
    assertEquals(
        "DEEP_LINKING_RETURN_UNSAFE", deepLinkWith("deep_link_return_url", "javascript:alert(1)"));
  }

  @Test
  void letsOnlyThoseChooseWhoTeachOrEditHere() {
    assertEquals("DEEP_LINKING_ROLE", deepLinkAs("Learner"));
    assertEquals("DEEP_LINKING_ROLE", deepLinkAs(ADMINISTRATOR));
    assertEquals("DEEP_LINKING_ROLE", deepLinkAs());
    assertEquals("Accepted", deepLinkAs("ContentDeveloper"));
    assertEquals("Accepted", deepLinkAs(FakePlatform.ROLE.replace("#", "/Instructor#") + "Grader"));
  }

  private String review(Object forUser, Object endpoint) {
    return FakeTool.code(
        tool.launch(
            it -> {
              it.put(Claims.MESSAGE_TYPE, "LtiSubmissionReviewRequest");
              it.put(Claims.FOR_USER, forUser);
              it.put(Claims.AGS_ENDPOINT, endpoint);
            }));
  }

  @Test
  void reviewsOneColumnOfOneLearner() {
    Map<String, Object> user = Map.of("user_id", "user-2");
    Map<String, Object> endpoint = Map.of("lineitem", FakePlatform.ISSUER + "/items/1");

    assertEquals("Accepted", review(user, endpoint));
    assertEquals("FOR_USER_MISSING", review(null, endpoint));
    assertEquals("FOR_USER_MISSING", review(Map.of("user_id", ""), endpoint));
    assertEquals("LINE_ITEM_MISSING", review(user, null));
    assertEquals("LINE_ITEM_MISSING", review(user, Map.of("lineitem", "javascript:1")));
  }

  private String privacy(String about, String... roles) {
    return FakeTool.code(
        tool.launch(
            it -> {
              it.put(Claims.MESSAGE_TYPE, "DataPrivacyLaunchRequest");
              it.remove(Claims.RESOURCE_LINK);
              it.put(Claims.FOR_USER, Map.of("user_id", about));
              it.put(Claims.ROLES, List.of(roles));
            }));
  }

  @Test
  void opensPrivacyForAdministratorsAndForOneself() {
    assertEquals("Accepted", privacy("user-2", ADMINISTRATOR));
    assertEquals("Accepted", privacy("user-1", "Learner"));
    assertEquals("DATA_PRIVACY_ROLE", privacy("user-2", "Learner"));
    assertEquals("DATA_PRIVACY_ROLE", privacy("user-2", "Instructor"));
  }
}
