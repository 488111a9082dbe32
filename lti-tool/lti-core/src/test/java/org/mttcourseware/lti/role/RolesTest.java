// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What roles allow (LTI Core 1.3, appendix A.2). */
class RolesTest {
  private static final String LIS = "http://purl.imsglobal.org/vocab/lis/v2/";

  private static Roles roles(String... uris) {
    return Roles.of(List.of(uris));
  }

  @Test
  void readsShortAndLongNames() {
    assertTrue(roles("Instructor").teaches());
    assertTrue(roles(LIS + "membership#Instructor").teaches());
    assertTrue(roles("Learner").learns());
    assertFalse(roles("instructor").teaches());
  }

  @Test
  void subRoleImpliesItsPrincipal() {
    Roles roles = roles(LIS + "membership/Instructor#TeachingAssistant");

    assertTrue(roles.teaches());
    assertEquals(
        new Role(Role.Kind.CONTEXT, "Instructor", Optional.of("TeachingAssistant")),
        roles.known().get(0));
  }

  @Test
  void institutionRolesTeachNothing() {
    Roles roles =
        roles(LIS + "institution/person#Instructor", LIS + "institution/person#Administrator");

    assertFalse(roles.teaches());
    assertFalse(roles.mayLink());
    assertFalse(roles.administersContext());
    assertTrue(roles.institutionAdministrator());
  }

  @Test
  void unknownRolesGiveNothing() {
    Roles roles =
        roles(
            "",
            " ",
            "Helper",
            LIS + "membership",
            LIS + "membership#",
            LIS + "membershipX#Instructor",
            LIS + "membership/Nobody#Instructor",
            LIS + "membership#Instructor ",
            "https://evil.example.net/#Instructor",
            LIS + "unknown/unknown#Helper");

    assertEquals(List.of(), roles.known());
    assertFalse(roles.teaches());
  }

  @Test
  void thoseWhoTeachEditOrAdministerHereMayLink() {
    assertTrue(roles("ContentDeveloper").mayLink());
    assertTrue(roles("Administrator").mayLink());
    assertFalse(roles("Mentor", "Member", "Manager", "Officer", "Learner").mayLink());
    assertTrue(roles("Mentor").mentors());
  }

  @Test
  void knowsTheTestUser() {
    assertTrue(roles("http://purl.imsglobal.org/vocab/lti/system/person#TestUser").testUser());
    assertFalse(roles("Learner").testUser());
  }

  @Test
  void readsNoEndlessList() {
    assertEquals(200, Roles.of(java.util.Collections.nCopies(100_000, "Learner")).known().size());
  }
}
