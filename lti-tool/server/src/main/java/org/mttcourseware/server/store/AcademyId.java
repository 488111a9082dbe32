// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.store;

import java.util.regex.Pattern;

/** The id of a tenant: in each of its rows and in the address of each of its pages. */
public record AcademyId(String value) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,40}");

  /** Holds what belongs to no academy: launches of unknown platforms, catalogues of the site. */
  public static final AcademyId SITE = new AcademyId("site");

  /** Returns whether {@code value}, from an address, has the form of an id. */
  public static boolean isOne(String value) {
    return FORM.matcher(value).matches();
  }

  /** Refuses what cannot be an id. */
  public AcademyId {
    if (!isOne(value)) {
      throw new IllegalArgumentException("not an id of an academy");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
