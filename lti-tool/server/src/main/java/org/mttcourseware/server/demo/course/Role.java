// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.course;

import java.util.List;

/** What somebody is in the demo LMS, and which roles a launch says of them (LTI Core A.2). */
public enum Role {
  /** Picks segments and sees all grades. */
  TEACHER("membership#Instructor", "Instructor"),
  /** Learns. */
  LEARNER("membership#Learner", "Learner"),
  /** Registers tools and turns the switches; teaches nobody. */
  ADMINISTRATOR("institution/person#Administrator", "Administrator");

  private static final String VOCABULARY = "http://purl.imsglobal.org/vocab/lis/v2/";

  private final String name;
  private final String brief;

  Role(String name, String brief) {
    this.name = name;
    this.brief = brief;
  }

  /** Returns the roles of a launch, as whole addresses. */
  public List<String> full() {
    return List.of(VOCABULARY + name);
  }

  /** Returns the roles as Moodle's roster has them: bare words. */
  public List<String> brief() {
    return List.of(brief);
  }
}
