// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mttcourseware.server.demo.course.Course;
import org.mttcourseware.server.demo.course.Misbehaviour;
import org.mttcourseware.server.demo.course.RegisteredTool;
import org.mttcourseware.server.demo.course.ResourceLink;
import org.mttcourseware.server.demo.platform.Answer;
import org.mttcourseware.server.demo.platform.AuthorizationRequest;
import org.mttcourseware.server.demo.platform.Claim;
import org.mttcourseware.server.demo.platform.ContentReturn.Outcome;
import org.mttcourseware.server.demo.platform.PendingLaunch;

class ContentOfDemoTest {
  private final FakeTool tool = new FakeTool();
  private DemoLms lms;
  private RegisteredTool registered;
  private Course course;

  @BeforeEach
  void start() throws IOException {
    lms = DemoLms.start(DemoSettings.PLAIN);
    registered = lms.register(tool.origin(), "Tool");
    course = lms.campus().courses().add("Course");
  }

  @AfterEach
  void end() {
    lms.close();
    tool.close();
  }

  /** Returns the id of a request for content, as its token told it. */
  private String requested() {
    Map<String, String> login =
        lms.platform()
            .logins()
            .begin(PendingLaunch.picking(lms.campus().people().teacher(), registered, course));
    Answer answer =
        lms.platform()
            .authorization()
            .answer(new AuthorizationRequest(tool.request(login, registered.clientId())));
    String token =
        String.valueOf(assertInstanceOf(Answer.Post.class, answer).fields().get("id_token"));
    JsonNode settings = FakeTool.claims(token).path(Claim.LINKING_SETTINGS);
    assertTrue(
        settings
            .path("deep_link_return_url")
            .asText()
            .endsWith("/lti/content/" + settings.path("data").asText()));
    return settings.path("data").asText();
  }

  private Outcome send(String request, Consumer<Map<String, Object>> changes) {
    long now = Instant.now().getEpochSecond();
    Map<String, Object> claims = new HashMap<>();
    claims.put("iss", registered.clientId());
    claims.put("aud", lms.url());
    claims.put("iat", now);
    claims.put("exp", now + 60);
    claims.put("nonce", UUID.randomUUID().toString());
    claims.put(Claim.MESSAGE_TYPE, "LtiDeepLinkingResponse");
    claims.put(Claim.VERSION, "1.3.0");
    claims.put(Claim.DEPLOYMENT, registered.deploymentId());
    claims.put(Claim.LINKING_DATA, request);
    claims.put(
        Claim.LINKING_ITEMS,
        List.of(
            Map.of(
                "type",
                "ltiResourceLink",
                "title",
                "وثيقة",
                "url",
                tool.origin() + "/lti/launch?segment=mrz",
                "custom",
                Map.of("segment", "mrz"),
                "lineItem",
                Map.of("scoreMaximum", 12, "tag", "grade")),
            Map.of("type", "ltiResourceLink", "title", "Second")));
    changes.accept(claims);
    return lms.platform().content().take(request, tool.sign(claims));
  }

  @Test
  void makesLinksAndColumns() {
    assertInstanceOf(Outcome.Added.class, send(requested(), claims -> {}));

    List<ResourceLink> links = lms.campus().courses().links(course);
    assertEquals(List.of("وثيقة", "Second"), links.stream().map(ResourceLink::title).toList());
    assertEquals(Map.of("segment", "mrz"), links.get(0).custom());
    assertEquals(12, lms.campus().gradebook().ofLink(links.get(0)).get(0).maximum());
    assertEquals(1, lms.campus().gradebook().of(course).size());
  }

  @Test
  void leavesColumnsOutWhereThatIsSwitchedOn() {
    lms.misbehave(Misbehaviour.LINE_ITEMS_IGNORED);

    send(requested(), claims -> {});

    assertEquals(2, lms.campus().courses().links(course).size());
    assertEquals(List.of(), lms.campus().gradebook().of(course));
  }

  @Test
  void refusesWhatWasNotAskedFor() {
    refuses(claims -> claims.put("iss", "somebody"));
    refuses(claims -> claims.put("aud", "https://elsewhere.example.org"));
    refuses(claims -> claims.put("exp", 22_222));
    refuses(claims -> claims.remove("nonce"));
    refuses(claims -> claims.put(Claim.DEPLOYMENT, "77"));
    refuses(claims -> claims.put(Claim.LINKING_DATA, "other"));
    refuses(claims -> claims.put(Claim.MESSAGE_TYPE, "LtiResourceLinkRequest"));
    refuses(claims -> claims.put(Claim.VERSION, "11.3"));
    refuses(claims -> claims.put(Claim.LINKING_ITEMS, List.of(Map.of("type", "html"))));
    assertEquals(List.of(), lms.campus().courses().links(course));
  }

  private void refuses(Consumer<Map<String, Object>> change) {
    assertInstanceOf(Outcome.Refused.class, send(requested(), change));
  }

  @Test
  void refusesASecondAnswerAndAnotherKey() {
    String request = requested();
    send(request, claims -> {});
    assertInstanceOf(Outcome.Refused.class, send(request, claims -> {}));

    try (FakeTool other = new FakeTool()) {
      String token = other.sign(Map.of("iss", registered.clientId(), "aud", lms.url()));
      assertInstanceOf(Outcome.Refused.class, lms.platform().content().take(requested(), token));
    }
  }
}
