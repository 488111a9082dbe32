// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mttcourseware.lti.Claims;
import org.mttcourseware.lti.Scopes;
import org.mttcourseware.lti.deeplink.DeepLinkingSettings;
import org.mttcourseware.lti.platform.FakePlatform;
import org.mttcourseware.lti.platform.FakeTool;

/** What the application gets to know of a launch. */
class LaunchReaderTest {
  private final FakeTool tool = new FakeTool();

  private Launch launch(Consumer<Map<String, Object>> change) {
    return ((LaunchAnswer.Accepted) tool.launch(change)).launch();
  }

  @Test
  void readsEverything() {
    Launch launch =
        launch(
            it -> {
              it.put(Claims.NAME, " Anna\u0000 Example ");
              it.put(Claims.LOCALE, "sr_lt");
              it.put(
                  Claims.CONTEXT,
                  Map.of(
                      "id",
                      "course-1",
                      "label",
                      "BG1",
                      "title",
                      "Guards",
                      "type",
                      List.of("CourseSection")));
              it.put(
                  Claims.RESOURCE_LINK,
                  Map.of("id", "link-1", "title", "\u062c\u0648\u0627\u0632", "description", "d"));
              it.put(
                  Claims.CUSTOM,
                  Map.of(
                      "segment", "mrz",
                      "context_history", "course-0, course-00",
                      "resource_link_history", "$ResourceLink.id.history",
                      "price", "$5"));
              it.put(
                  Claims.LAUNCH_PRESENTATION,
                  Map.of(
                      "document_target", "iframe", "return_url", "https://lms.example.org/c?id=1"));
              it.put(Claims.TOOL_PLATFORM, Map.of("guid", "g", "product_family_code", "moodle"));
              it.put(
                  Claims.AGS_ENDPOINT,
                  Map.of(
                      "scope", List.of(Scopes.SCORE), "lineitem", "https://lms.example.org/i?t=1"));
              it.put(
                  Claims.NAMES_ROLES,
                  Map.of("context_memberships_url", "https://lms.example.org/members"));
              it.put(Claims.ROLE_SCOPE_MENTOR, List.of("user-2"));
            });

    assertEquals(Optional.of("Anna  Example"), launch.person().name());
    assertEquals(Optional.of("sr_lt"), launch.person().locale());
    Context context = launch.context().orElseThrow();
    assertEquals(List.of("course-0", "course-00"), context.history());
    assertEquals(Optional.of("Guards"), context.title());
    ResourceLink link = launch.resourceLink().orElseThrow();
    assertEquals(List.of(), link.history());
    assertEquals(Optional.of("\u062c\u0648\u0627\u0632"), link.title());
    assertEquals(
        Map.of("segment", "mrz", "context_history", "course-0, course-00", "price", "$5"),
        launch.custom());
    assertEquals(
        "https://lms.example.org/c?id=1",
        launch.presentation().returnUrl().orElseThrow().toString());
    assertEquals(Optional.of("moodle"), launch.toolPlatform().orElseThrow().productFamilyCode());
    assertTrue(launch.ags().orElseThrow().maySendScores());
    assertEquals(
        "https://lms.example.org/members", launch.namesRoles().orElseThrow().url().toString());
    assertEquals(Set.of("user-2"), launch.mentees());
    assertEquals(tool.clock.instant(), launch.issued());
  }

  @Test
  void opensWithNothingButTheRequired() {
    Launch launch = launch(it -> it.remove(Claims.SUBJECT));

    assertTrue(launch.subject().isEmpty());
    assertTrue(launch.person().name().isEmpty());
    assertTrue(launch.context().isEmpty());
    assertTrue(launch.ags().isEmpty());
    assertTrue(launch.deepLinking().isEmpty());
  }

  @Test
  void takesNoServiceAddressThatIsNoWebAddress() {
    Launch launch =
        launch(
            it -> {
              it.put(Claims.AGS_ENDPOINT, Map.of("scope", "x", "lineitems", "file:///etc/passwd"));
              it.put(Claims.NAMES_ROLES, Map.of("context_memberships_url", "gopher://a"));
            });

    assertTrue(launch.ags().orElseThrow().lineItems().isEmpty());
    assertTrue(launch.namesRoles().isEmpty());
  }

  @Test
  void readsWhatMayBeChosen() {
    LaunchAnswer.Accepted accepted = (LaunchAnswer.Accepted) tool.deepLink(it -> {});
    DeepLinkingSettings settings = accepted.launch().deepLinking().orElseThrow();

    assertEquals(FakePlatform.settings().get("data"), settings.data().orElseThrow());
    assertTrue(settings.acceptsSeveral());
    assertTrue(settings.acceptsLineItems());
    assertTrue(settings.accepts("ltiResourceLink"));
  }
}
