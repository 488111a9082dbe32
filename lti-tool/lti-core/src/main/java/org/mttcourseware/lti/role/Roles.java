// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.role;

import java.util.List;
import java.util.Set;

/**
 * The roles of one person, and what they allow. Rights in a course come from context roles alone:
 * an administrator of the institution does not teach here. Unknown roles, or none, give no rights.
 */
public record Roles(List<Role> known) {
  static final Set<String> CONTEXT_NAMES =
      Set.of(
          "Administrator",
          "ContentDeveloper",
          "Instructor",
          "Learner",
          "Mentor",
          "Manager",
          "Member",
          "Officer");
  private static final int MOST = 200;

  public Roles {
    known = List.copyOf(known);
  }

  /** Reads role URIs and short names; drops what the vocabulary does not have. */
  public static Roles of(List<String> uris) {
    return new Roles(uris.stream().limit(MOST).flatMap(uri -> Role.of(uri).stream()).toList());
  }

  /** Whether the person teaches in this context. */
  public boolean teaches() {
    return inContext("Instructor");
  }

  /** Whether the person learns in this context. */
  public boolean learns() {
    return inContext("Learner");
  }

  /** Whether the person administers this context. */
  public boolean administersContext() {
    return inContext("Administrator");
  }

  /** Whether the person may choose what the context shows. */
  public boolean mayLink() {
    return teaches() || administersContext() || inContext("ContentDeveloper");
  }

  /** Whether the person only looks after learners (sees those that the platform names). */
  public boolean mentors() {
    return inContext("Mentor");
  }

  /**
   * Whether the person administers the whole institution or system. Gives no rights in a course.
   */
  public boolean institutionAdministrator() {
    return has(Role.Kind.INSTITUTION, "Administrator")
        || has(Role.Kind.SYSTEM, "Administrator")
        || has(Role.Kind.SYSTEM, "SysAdmin")
        || has(Role.Kind.SYSTEM, "AccountAdmin");
  }

  /** Whether this is nobody, but a trial of the platform: never counted, never graded. */
  public boolean testUser() {
    return has(Role.Kind.SYSTEM, "TestUser");
  }

  private boolean inContext(String name) {
    return has(Role.Kind.CONTEXT, name);
  }

  private boolean has(Role.Kind kind, String name) {
    return known.stream().anyMatch(role -> role.kind() == kind && role.name().equals(name));
  }
}
