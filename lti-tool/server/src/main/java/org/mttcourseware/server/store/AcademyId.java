// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.store;

import java.util.regex.Pattern;

/** The id of a tenant: in each of its rows and in the address of each of its pages. */
public record AcademyId(String value) {
  /** Holds what belongs to no academy: launches of unknown platforms, catalogues of the site. */
  public static final AcademyId SITE = new AcademyId("site");

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,40}");

  /** Refuses what cannot be an id. */
  public AcademyId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not an id of an academy");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
