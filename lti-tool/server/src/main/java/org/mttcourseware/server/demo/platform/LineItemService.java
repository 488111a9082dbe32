// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.platform;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.server.demo.course.Campus;
import org.mttcourseware.server.demo.course.Course;
import org.mttcourseware.server.demo.course.LineItem;
import org.mttcourseware.server.demo.course.RegisteredTool;
import org.mttcourseware.server.web.Feature;
import org.mttcourseware.server.web.Json;
import org.mttcourseware.server.web.RefusedException;

/** The columns of a gradebook, read and changed by tools (AGS 2.0, 3.2). */
final class LineItemService implements Feature {
  private static final String ONE = "application/vnd.ims.lis.v2.lineitem+json";
  private static final String SEVERAL = "application/vnd.ims.lis.v2.lineitemcontainer+json";
  private static final Set<String> READ = Set.of(Claim.SCOPE_COLUMNS, Claim.SCOPE_COLUMNS_READ);
  private static final Set<String> WRITE = Set.of(Claim.SCOPE_COLUMNS);

  private final Campus campus;
  private final Addresses addresses;
  private final ServiceDoor door;
  private final PagedList pages;

  LineItemService(Campus campus, Addresses addresses, ServiceDoor door, PagedList pages) {
    this.campus = campus;
    this.addresses = addresses;
    this.door = door;
    this.pages = pages;
  }

  @Override
  public void routes(RoutesConfig routes) {
    String container = "/lti/services/{course}/lineitems";
    routes.get(container, door.behind(READ, this::list));
    routes.post(container, door.behind(WRITE, this::add));
    String item = container + "/{item}/lineitem";
    routes.get(item, door.behind(READ, this::show));
    routes.put(item, door.behind(WRITE, this::change));
    routes.delete(item, door.behind(WRITE, this::remove));
  }

  private void list(Context context, RegisteredTool tool) {
    Course course = course(context, campus);
    List<LineItem> found =
        campus.gradebook().of(course).stream()
            .filter(item -> item.clientId().equals(tool.clientId()))
            .filter(item -> asked(context, "resource_link_id", item.link()))
            .filter(item -> asked(context, "resource_id", item.resourceId()))
            .filter(item -> asked(context, "tag", item.tag()))
            .toList();
    List<Map<String, Object>> page =
        pages.page(context, found).stream().map(item -> json(item, tool)).toList();
    context.contentType(SEVERAL).result(Json.of(page));
  }

  private static boolean asked(Context context, String name, String value) {
    String wanted = context.queryParam(name);
    return wanted == null || wanted.equals(value);
  }

  private void add(Context context, RegisteredTool tool) {
    Course course = course(context, campus);
    JsonNode body = received(context);
    if (body == null) {
      return;
    }
    LineItem item =
        campus
            .gradebook()
            .add(
                course.id(),
                tool.clientId(),
                body.path("resourceLinkId").asText(),
                body.path("label").asText(),
                body.path("scoreMaximum").asDouble(),
                body.path("resourceId").asText(),
                body.path("tag").asText());
    context.status(201).contentType(ONE).result(Json.of(json(item, tool)));
  }

  private void show(Context context, RegisteredTool tool) {
    context.contentType(ONE).result(Json.of(json(item(context, campus, tool), tool)));
  }

  private void change(Context context, RegisteredTool tool) {
    LineItem item = item(context, campus, tool);
    JsonNode body = received(context);
    if (body == null) {
      return;
    }
    LineItem changed =
        item.changed(
            body.path("label").asText(),
            body.path("scoreMaximum").asDouble(),
            body.path("resourceId").asText(),
            body.path("tag").asText());
    campus.gradebook().change(changed);
    context.contentType(ONE).result(Json.of(json(changed, tool)));
  }

  private void remove(Context context, RegisteredTool tool) {
    campus.gradebook().remove(item(context, campus, tool));
    context.status(204);
  }

  /** Returns what was sent, if it can be a column; else the answer is given. */
  private static @Nullable JsonNode received(Context context) {
    if (!ONE.equals(context.contentType())) {
      context.status(415).result("send " + ONE);
      return null;
    }
    JsonNode body = Json.received(context.body());
    if (body.path("label").asText().isEmpty() || body.path("scoreMaximum").asDouble() <= 0) {
      context.status(400).result("label and a positive scoreMaximum are needed");
      return null;
    }
    return body;
  }

  private Map<String, Object> json(LineItem item, RegisteredTool tool) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", addresses.lineItem(item, tool));
    json.put("label", item.label());
    json.put("scoreMaximum", item.maximum());
    if (!item.link().isEmpty()) {
      json.put("resourceLinkId", item.link());
    }
    json.put("resourceId", item.resourceId());
    json.put("tag", item.tag());
    return json;
  }

  static Course course(Context context, Campus campus) {
    return campus
        .courses()
        .find(context.pathParam("course"))
        .orElseThrow(() -> new RefusedException(404, "web.not-found"));
  }

  static LineItem item(Context context, Campus campus, RegisteredTool tool) {
    Course course = course(context, campus);
    Optional<LineItem> item = campus.gradebook().find(context.pathParam("item"));
    return item.filter(found -> found.course().equals(course.id()))
        .filter(found -> found.clientId().equals(tool.clientId()))
        .orElseThrow(() -> new RefusedException(404, "web.not-found"));
  }
}
