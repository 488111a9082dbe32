// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.net.URI;
import java.util.Optional;
import org.mttcourseware.core.model.LmsProfile;

/**
 * What is known of the place that packages go to.
 *
 * @param lms the learning system, with its limits and quirks
 * @param tool the address of the LTI tool that links point to, such as {@code
 *     https://mtt.example.org}; without it no format of links can be laid out
 */
public record Destination(LmsProfile lms, Optional<URI> tool) {
  /** Any learning system, and no tool. */
  public static final Destination ANYWHERE = new Destination(LmsProfile.GENERIC, Optional.empty());
}
