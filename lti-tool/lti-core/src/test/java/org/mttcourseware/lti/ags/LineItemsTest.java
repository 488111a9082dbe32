// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.ags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mttcourseware.lti.Scopes;
import org.mttcourseware.lti.http.HttpCall;
import org.mttcourseware.lti.json.JsonObject;
import org.mttcourseware.lti.json.JsonRead;
import org.mttcourseware.lti.platform.FakeNet;
import org.mttcourseware.lti.platform.FakePlatform;
import org.mttcourseware.lti.platform.FakeServices;
import org.mttcourseware.lti.service.ServiceAnswer;

/** The gradebook (AGS 2.0). */
class LineItemsTest {
  private static final String ITEMS = FakePlatform.ISSUER + "/items";
  private static final URI ITEM = URI.create(ITEMS + "/1/lineitem?type_id=3");
  private static final String SCORES = ITEMS + "/1/lineitem/scores";
  private static final Score SCORE =
      Score.finished("user-1", Instant.parse("2026-03-01T10:00:00Z"), 8, 10).saying("Well done");

  private final FakeServices services = new FakeServices();
  private final LineItems items =
      new LineItems(
          services.calls,
          FakePlatform.registration(),
          new AgsEndpoint(
              Set.of(Scopes.SCORE, Scopes.LINE_ITEM),
              Optional.of(URI.create(ITEMS + "?type_id=3")),
              Optional.of(ITEM)));

  private static String item(String id, String resourceId) {
    return "{\"id\":\""
        + ITEMS
        + "/"
        + id
        + "\",\"label\":\"L\",\"scoreMaximum\":10,\"resourceId\":\""
        + resourceId
        + "\"}";
  }

  @Test
  void sendsScoreBeneathThePathAndBeforeTheQuery() {
    services.net.at(SCORES, call -> FakeNet.answer(200, "text/html", ""));

    assertInstanceOf(ServiceAnswer.Done.class, items.post(ITEM, SCORE));

    HttpCall call = services.net.last();
    assertEquals(SCORES + "?type_id=3", call.uri().toString());
    assertEquals("application/vnd.ims.lis.v1.score+json", call.headers().get("Content-Type"));
    assertEquals("Bearer token-1", call.headers().get("Authorization"));
    JsonObject json = JsonRead.of(FakeNet.body(call)).object().orElseThrow();
    assertEquals(Optional.of("user-1"), json.exact("userId"));
    assertEquals(Optional.of("2026-03-01T10:00:00.000Z"), json.exact("timestamp"));
    assertEquals(Optional.of("Completed"), json.exact("activityProgress"));
    assertEquals(Optional.of("FullyGraded"), json.exact("gradingProgress"));
    assertEquals(Optional.of(8.0), json.number("scoreGiven"));
    assertEquals(Optional.of(10.0), json.number("scoreMaximum"));
    assertEquals(Optional.of("Well done"), json.exact("comment"));
  }

  @Test
  void buildsAddressesBeneath() {
    assertEquals(
        "https://a.example/i/scores",
        LineItems.beneath(URI.create("https://a.example/i"), "scores").toString());
    assertEquals(
        "https://a.example/i/scores",
        LineItems.beneath(URI.create("https://a.example/i/"), "scores").toString());
    assertEquals(
        "https://a.example/i/scores?a=b%26c",
        LineItems.beneath(URI.create("https://a.example/i?a=b%26c#x"), "scores").toString());
  }

  private ServiceAnswer<URI> posted(FakeNet.Site site) {
    services.net.at(SCORES, site);
    return items.post(ITEM, SCORE);
  }

  @Test
  void tellsAnswersApart() {
    assertInstanceOf(ServiceAnswer.AlreadyNewer.class, posted(call -> FakeNet.page(409)));
    assertInstanceOf(ServiceAnswer.Gone.class, posted(call -> FakeNet.page(404)));
    assertInstanceOf(ServiceAnswer.Unavailable.class, posted(call -> FakeNet.page(502)));
    assertInstanceOf(ServiceAnswer.NotAnLms.class, posted(call -> FakeNet.page(200)));
    assertInstanceOf(ServiceAnswer.NotAnLms.class, posted(call -> FakeNet.answer(302, "", "")));
    assertInstanceOf(
        ServiceAnswer.Unreachable.class,
        posted(
            call -> {
              throw new IOException("timed out");
            }));
    assertEquals(
        new ServiceAnswer.Rejected<URI>(400, "Incorrect score"),
        posted(call -> FakeNet.answer(400, "text/html", "{\"reason\":\"Incorrect score\"}")));
    assertEquals(
        new ServiceAnswer.Throttled<URI>(Optional.of(Duration.ofSeconds(9))),
        posted(call -> FakeNet.with(FakeNet.page(429), "Retry-After", "9")));
  }

  @Test
  void saysWhatMayBeTriedAgain() {
    assertTrue(posted(call -> FakeNet.page(503)).retryable());
    assertTrue(posted(call -> FakeNet.page(408)).retryable());
    assertTrue(posted(call -> FakeNet.page(200)).retryable());
    assertFalse(posted(call -> FakeNet.page(400)).retryable());
    assertFalse(posted(call -> FakeNet.page(404)).retryable());
    assertFalse(posted(call -> FakeNet.page(409)).retryable());
  }

  @Test
  void takesNewTokenOnceWhenRefused() {
    ServiceAnswer<URI> answer =
        posted(
            call ->
                "Bearer token-1".equals(call.headers().get("Authorization"))
                    ? FakeNet.page(401)
                    : FakeNet.answer(204, "", ""));

    assertInstanceOf(ServiceAnswer.Done.class, answer);
    assertEquals(2, services.net.callsTo(SCORES));
    assertEquals(2, services.net.callsTo(FakePlatform.TOKENS));
  }

  @Test
  void givesUpWhenTheNewTokenIsRefusedToo() {
    assertInstanceOf(ServiceAnswer.Unauthorized.class, posted(call -> FakeNet.page(401)));
    assertEquals(2, services.net.callsTo(SCORES));
  }

  @Test
  void saysWhyThereIsNoToken() {
    services.net.at(FakePlatform.TOKENS, call -> FakeNet.page(404));
    ServiceAnswer<URI> answer = items.post(ITEM, SCORE);

    ServiceAnswer.NoToken<?> none = assertInstanceOf(ServiceAnswer.NoToken.class, answer);
    assertEquals("ACCESS_STATUS", none.refusal().code());
    assertEquals(0, services.net.callsTo(SCORES));
  }

  @Test
  void takesTheTokenToNoOtherOrigin() {
    URI foreign = URI.create("https://evil.example.net/items/1");

    assertInstanceOf(ServiceAnswer.Rejected.class, items.post(foreign, SCORE));
    assertInstanceOf(ServiceAnswer.Rejected.class, items.read(foreign));
    assertInstanceOf(ServiceAnswer.Rejected.class, items.delete(foreign));
    assertInstanceOf(ServiceAnswer.Rejected.class, items.results(foreign, Optional.empty()));
    assertEquals(List.of(), services.net.calls());
  }

  @Test
  void readsAllPagesAndNarrowsItself() {
    services.net.at(
        ITEMS,
        call ->
            call.uri().toString().contains("page=2")
                ? FakeNet.json("[" + item("3", "mrz") + ",{\"id\":7}]")
                : FakeNet.with(
                    FakeNet.json("[" + item("1", "mrz") + "," + item("2", "other") + "]"),
                    "Link",
                    "<" + ITEMS + "?type_id=3&amp;page=2>; rel=\u201cnext\u201d"));
    LineItems.Query query =
        new LineItems.Query(Optional.empty(), Optional.of("mrz"), Optional.empty());

    List<LineItem> found = items.list(query).done().orElseThrow();

    assertEquals(2, found.size());
    assertEquals(
        ITEMS + "?type_id=3&resource_id=mrz", services.net.calls().get(1).uri().toString());
    assertEquals(found.get(0), items.find(query).done().orElseThrow().orElseThrow());
  }

  @Test
  void stopsWhenPagesGoInCircles() {
    services.net.at(
        ITEMS,
        call ->
            FakeNet.with(FakeNet.json("[]"), "Link", "<" + ITEMS + "?type_id=3>; rel=\"next\""));

    assertTrue(items.list(LineItems.Query.ALL).done().isPresent());
    assertEquals(1, services.net.callsTo(ITEMS));
  }

  @Test
  void createsChangesAndDeletes() {
    services.net.at(ITEMS, call -> FakeNet.answer(201, "application/json", item("9", "mrz")));
    services.net.at(ITEMS + "/9", call -> FakeNet.json(item("9", "mrz")));

    LineItem created =
        items
            .create(LineItem.of("Reading the MRZ", 10).about("mrz", "score").under("link-1"))
            .done()
            .orElseThrow();
    JsonObject sent = JsonRead.of(FakeNet.body(services.net.last())).object().orElseThrow();
    assertEquals(Optional.of("link-1"), sent.exact("resourceLinkId"));
    assertEquals(Optional.of(10.0), sent.number("scoreMaximum"));

    assertEquals(created, items.update(created).done().orElseThrow());
    assertEquals("PUT", services.net.last().method());
    assertTrue(FakeNet.body(services.net.last()).contains("\"label\""));
    items.delete(created.id().orElseThrow());
    assertEquals("DELETE", services.net.last().method());
  }

  @Test
  void namesPageInsteadOfData() {
    services.net.at(ITEMS, call -> FakeNet.page(200));

    assertInstanceOf(ServiceAnswer.NotAnLms.class, items.list(LineItems.Query.ALL));
    assertInstanceOf(ServiceAnswer.NotAnLms.class, items.create(LineItem.of("L", 1)));
  }

  @Test
  void readsResults() {
    services.net.at(
        ITEMS + "/1/lineitem/results",
        call -> FakeNet.json("[{\"userId\":\"user-1\",\"resultScore\":8,\"resultMaximum\":10}]"));

    List<Result> results = items.results(ITEM, Optional.of("user 1")).done().orElseThrow();

    assertEquals(Optional.of(8.0), results.get(0).resultScore());
    assertEquals(
        ITEMS + "/1/lineitem/results?type_id=3&user_id=user+1",
        services.net.last().uri().toString());
  }
}
