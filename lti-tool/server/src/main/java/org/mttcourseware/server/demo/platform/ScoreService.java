// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.platform;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mttcourseware.server.demo.course.Campus;
import org.mttcourseware.server.demo.course.LineItem;
import org.mttcourseware.server.demo.course.Misbehaviour;
import org.mttcourseware.server.demo.course.Person;
import org.mttcourseware.server.demo.course.RegisteredTool;
import org.mttcourseware.server.demo.course.Score;
import org.mttcourseware.server.web.Feature;
import org.mttcourseware.server.web.Json;

/** Takes scores and tells results (AGS 2.0, 3.3 and 3.4). */
final class ScoreService implements Feature {
  private static final String SCORE = "application/vnd.ims.lis.v1.score+json";
  private static final String RESULTS = "application/vnd.ims.lis.v2.resultcontainer+json";

  private final Campus campus;
  private final Addresses addresses;
  private final ServiceDoor door;
  private final PagedList pages;

  ScoreService(Campus campus, Addresses addresses, ServiceDoor door, PagedList pages) {
    this.campus = campus;
    this.addresses = addresses;
    this.door = door;
    this.pages = pages;
  }

  @Override
  public void routes(RoutesConfig routes) {
    String item = "/lti/services/{course}/lineitems/{item}/lineitem";
    routes.post(item + "/scores", door.behind(Set.of(Claim.SCOPE_SCORES), this::take));
    routes.get(item + "/results", door.behind(Set.of(Claim.SCOPE_RESULTS), this::tell));
  }

  private void take(Context context, RegisteredTool tool) {
    LineItem item = LineItemService.item(context, campus, tool);
    if (!SCORE.equals(context.contentType())) {
      context.status(415).result("send " + SCORE);
      return;
    }
    Score score;
    try {
      score = read(Json.received(context.body()));
    } catch (IllegalArgumentException | DateTimeParseException malformed) {
      context.status(400).result("Incorrect score");
      return;
    }
    Optional<Person> person = campus.people().find(score.person());
    if (person.isEmpty() || refusesTeacher(person.get())) {
      context.status(400).result("Incorrect score");
      return;
    }
    keep(context, item, score);
  }

  private boolean refusesTeacher(Person person) {
    return campus.on(Misbehaviour.TEACHER_REFUSED) && person.teaches();
  }

  private static Score read(JsonNode body) {
    JsonNode given = body.get("scoreGiven");
    double maximum = body.path("scoreMaximum").asDouble();
    String activity = needed(body, "activityProgress");
    String grading = needed(body, "gradingProgress");
    if (given != null && (!given.isNumber() || given.asDouble() < 0 || maximum <= 0)) {
      throw new IllegalArgumentException("scoreGiven");
    }
    return new Score(
        needed(body, "userId"),
        given == null ? null : given.asDouble(),
        maximum,
        body.path("comment").asText(),
        OffsetDateTime.parse(needed(body, "timestamp")).toInstant(),
        activity,
        grading);
  }

  private static String needed(JsonNode body, String name) {
    String value = body.path(name).asText();
    if (value.isEmpty()) {
      throw new IllegalArgumentException(name);
    }
    return value;
  }

  /** One at a time, so that of two scores the newer stays whatever the order they came in. */
  private synchronized void keep(Context context, LineItem item, Score score) {
    Optional<Score> before = campus.gradebook().score(item, score.person());
    if (before.isPresent() && !score.timestamp().isAfter(before.get().timestamp())) {
      context.status(campus.on(Misbehaviour.OLDER_CONFLICT) ? 409 : 204);
      return;
    }
    if (score.gradingProgress().equals(Score.FULLY_GRADED)) {
      campus.gradebook().put(item, score);
    } else if (before.isEmpty() || campus.on(Misbehaviour.ERASES_UNGRADED)) {
      campus.gradebook().put(item, score.erased());
    }
    context.status(204);
  }

  private void tell(Context context, RegisteredTool tool) {
    LineItem item = LineItemService.item(context, campus, tool);
    String wanted = context.queryParam("user_id");
    List<Score> scores =
        campus.gradebook().scores(item).stream()
            .filter(score -> wanted == null || wanted.equals(score.person()))
            .toList();
    List<Map<String, Object>> page =
        pages.page(context, scores).stream().map(score -> json(item, tool, score)).toList();
    context.contentType(RESULTS).result(Json.of(page));
  }

  private Map<String, Object> json(LineItem item, RegisteredTool tool, Score score) {
    Map<String, Object> json = new LinkedHashMap<>();
    String column = addresses.lineItem(item, tool);
    json.put("id", column.replace("/lineitem?", "/lineitem/results/" + score.person() + "?"));
    json.put("scoreOf", column);
    json.put("userId", score.person());
    Double result = score.scaled(item.maximum());
    if (result != null) {
      json.put("resultScore", result);
      json.put("resultMaximum", item.maximum());
    }
    json.put("comment", score.comment());
    return json;
  }
}
