// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import org.jspecify.annotations.Nullable;
import org.mttcourseware.server.store.AcademyId;

/**
 * What a browser may do after its launch was accepted. The ids are those of our rows, not of the
 * LMS.
 *
 * @param id public: stands in addresses
 * @param context null where the launch named no course
 * @param resourceLink null for deep linking
 * @param learner null where the launch was anonymous: then nothing is stored of the person
 * @param language of the interface and the content, a BCP 47 tag
 * @param testUser made by the LMS for trying out: no statistics, no grades
 */
public record LtiSession(
    String id,
    AcademyId academy,
    String deployment,
    @Nullable String context,
    @Nullable String resourceLink,
    @Nullable String learner,
    SessionRole role,
    String language,
    boolean testUser,
    SessionDetails details) {

  /** Returns the address of a room of this session, without the token. */
  public String room(String name) {
    return "/a/" + academy + "/" + name + "/" + id;
  }
}
