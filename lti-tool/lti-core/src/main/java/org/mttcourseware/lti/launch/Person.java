// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.launch;

import java.util.Optional;

/** What the platform tells of a person; any of it may be missing, often all is. */
public record Person(
    Optional<String> name,
    Optional<String> givenName,
    Optional<String> familyName,
    Optional<String> email,
    Optional<String> locale,
    Optional<String> zone) {
  /** Without anything about the person. */
  @Override
  public String toString() {
    return "Person[]";
  }
}
