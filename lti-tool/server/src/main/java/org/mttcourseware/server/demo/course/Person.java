// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.course;

/**
 * Somebody in the demo LMS: a role with a number, never an invented name.
 *
 * @param id {@code sub}: a small number as text, as Moodle has it
 * @param number which of their role
 */
public record Person(String id, Role role, int number) {
  /** Returns what stands for a given name. */
  public String givenName() {
    return switch (role) {
      case TEACHER -> "Teacher";
      case LEARNER -> "Learner";
      case ADMINISTRATOR -> "Administrator";
    };
  }

  /** Returns what stands for a family name. */
  public String familyName() {
    return Integer.toString(number);
  }

  /** Returns both. */
  public String name() {
    return role == Role.LEARNER ? givenName() + " " + familyName() : givenName();
  }

  /** Returns an address that reaches nobody (RFC 2606). */
  public String email() {
    return givenName().toLowerCase(java.util.Locale.ROOT) + number + "@example.org";
  }

  /** Returns whether they may pick content. */
  public boolean teaches() {
    return role == Role.TEACHER;
  }

  /** Returns whether they may register tools. */
  public boolean administers() {
    return role == Role.ADMINISTRATOR;
  }
}
