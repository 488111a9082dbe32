// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.nrps;

import java.util.List;
import java.util.Optional;
import org.mttcourseware.lti.json.JsonObject;
import org.mttcourseware.lti.role.Roles;

/** Somebody in a course (NRPS 2.0, 2.2). Names may be missing; show them, but do not store them. */
public record Member(
    String userId,
    Roles roles,
    Status status,
    Optional<String> name,
    Optional<String> givenName,
    Optional<String> familyName,
    Optional<String> email) {

  /** Whether the person takes part at the moment. */
  public enum Status {
    ACTIVE,
    INACTIVE,
    DELETED
  }

  static Optional<Member> read(JsonObject json) {
    List<String> roles = json.texts("roles");
    return json.exact("user_id")
        .filter(id -> !id.isBlank() && id.length() <= 255)
        .map(
            id ->
                new Member(
                    id,
                    Roles.of(roles),
                    status(json.text("status").orElse("Active")),
                    json.text("name"),
                    json.text("given_name"),
                    json.text("family_name"),
                    json.text("email")));
  }

  private static Status status(String text) {
    return switch (text) {
      case "Inactive" -> Status.INACTIVE;
      case "Deleted" -> Status.DELETED;
      default -> Status.ACTIVE;
    };
  }

  /** Without anything about the person. */
  @Override
  public String toString() {
    return "Member[" + status + "]";
  }
}
