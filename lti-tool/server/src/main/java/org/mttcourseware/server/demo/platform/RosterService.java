// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.platform;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mttcourseware.server.demo.course.Campus;
import org.mttcourseware.server.demo.course.Course;
import org.mttcourseware.server.demo.course.Person;
import org.mttcourseware.server.demo.course.RegisteredTool;
import org.mttcourseware.server.web.Feature;
import org.mttcourseware.server.web.Json;

/** Tells who is in a course, with bare words for roles as Moodle does (NRPS 2.0). */
final class RosterService implements Feature {
  private static final String ROSTER = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

  private final Campus campus;
  private final Addresses addresses;
  private final ServiceDoor door;
  private final PagedList pages;
  private final PersonClaims claims;

  RosterService(Campus campus, Addresses addresses, ServiceDoor door, PagedList pages) {
    this.campus = campus;
    this.addresses = addresses;
    this.door = door;
    this.pages = pages;
    this.claims = new PersonClaims(campus.switches());
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get(
        "/lti/services/{course}/memberships", door.behind(Set.of(Claim.SCOPE_ROSTER), this::tell));
  }

  private void tell(Context context, RegisteredTool tool) {
    Course course = LineItemService.course(context, campus);
    String role = context.queryParam("role");
    List<Person> members =
        campus.people().members().stream()
            .filter(person -> role == null || has(person, role))
            .toList();
    List<Map<String, Object>> page = pages.page(context, members).stream().map(this::json).toList();
    context
        .contentType(ROSTER)
        .result(
            Json.of(
                Map.of(
                    "id", addresses.memberships(course, tool),
                    "context", Map.of("id", course.id(), "title", course.title()),
                    "members", page)));
  }

  private static boolean has(Person person, String role) {
    return person.role().full().contains(role) || person.role().brief().contains(role);
  }

  private Map<String, Object> json(Person person) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("user_id", person.id());
    json.put("roles", person.role().brief());
    json.put("status", "Active");
    json.putAll(claims.names(person));
    return json;
  }
}
