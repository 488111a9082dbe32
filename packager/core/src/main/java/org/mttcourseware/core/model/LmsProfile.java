// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

/**
 * A learning system as its limits and quirks: data that the build obeys and the checks prove.
 *
 * @param id such as {@code moodle}
 */
public record LmsProfile(String id) {
  /** What every learning system takes. */
  public static final LmsProfile GENERIC = new LmsProfile("generic");
}
