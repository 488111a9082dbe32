// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.role;

import java.util.Optional;

/** One role: its kind, its principal name, and the finer name beneath it, if there is one. */
public record Role(Kind kind, String name, Optional<String> subRole) {
  private static final String BASE = "http://purl.imsglobal.org/vocab/lis/v2/";
  private static final String MEMBERSHIP = BASE + "membership";
  private static final String TEST_USER =
      "http://purl.imsglobal.org/vocab/lti/system/person#TestUser";

  /** Where a role holds. */
  public enum Kind {
    CONTEXT,
    INSTITUTION,
    SYSTEM
  }

  /** Reads a role; one that the vocabulary does not have is nothing, and gives no rights. */
  static Optional<Role> of(String uri) {
    if (uri.equals(TEST_USER)) {
      return Optional.of(new Role(Kind.SYSTEM, "TestUser", Optional.empty()));
    }
    if (uri.startsWith(MEMBERSHIP)) {
      return context(uri.substring(MEMBERSHIP.length()));
    }
    if (uri.startsWith(BASE + "institution/person#")) {
      return named(Kind.INSTITUTION, uri);
    }
    if (uri.startsWith(BASE + "system/person#")) {
      return named(Kind.SYSTEM, uri);
    }
    boolean shortName = Roles.CONTEXT_NAMES.contains(uri);
    return shortName
        ? Optional.of(new Role(Kind.CONTEXT, uri, Optional.empty()))
        : Optional.empty();
  }

  private static Optional<Role> named(Kind kind, String uri) {
    return Optional.of(new Role(kind, uri.substring(uri.indexOf('#') + 1), Optional.empty()));
  }

  /** {@code #Learner}, or {@code /Instructor#Grader}: the sub-role implies its principal. */
  private static Optional<Role> context(String rest) {
    int hash = rest.indexOf('#');
    if (hash < 0) {
      return Optional.empty();
    }
    String after = rest.substring(hash + 1);
    String before = rest.substring(0, hash);
    String principal = before.isEmpty() ? after : before.substring(1);
    if (!Roles.CONTEXT_NAMES.contains(principal)
        || (!before.isEmpty() && before.charAt(0) != '/')) {
      return Optional.empty();
    }
    return Optional.of(
        new Role(
            Kind.CONTEXT, principal, before.isEmpty() ? Optional.empty() : Optional.of(after)));
  }
}
