// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A verified deep linking request (Deep Linking 2.0, 4.4.1), as its session remembers it.
 *
 * @param returnUrl where the answer goes: from the verified token, never from the browser
 * @param acceptTypes such as {@code ltiResourceLink}
 * @param acceptMultiple null where the LMS did not say
 * @param acceptLineItem null where the LMS did not say
 * @param data opaque; goes back unchanged if it came
 */
public record LinkingRequest(
    String returnUrl,
    List<String> acceptTypes,
    List<String> acceptTargets,
    @Nullable Boolean acceptMultiple,
    @Nullable Boolean acceptLineItem,
    @Nullable String title,
    @Nullable String text,
    @Nullable String data) {
  /** Copies the lists. */
  public LinkingRequest {
    acceptTypes = List.copyOf(acceptTypes);
    acceptTargets = List.copyOf(acceptTargets);
  }
}
