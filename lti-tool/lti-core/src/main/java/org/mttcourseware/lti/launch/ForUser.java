// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.launch;

import java.util.Optional;
import org.mttcourseware.lti.role.Roles;

/** About whom a submission review or a privacy page is; not the person who opened it. */
public record ForUser(String userId, Optional<String> name, Optional<String> email, Roles roles) {
  /** Without anything about the user. */
  @Override
  public String toString() {
    return "ForUser[]";
  }
}
