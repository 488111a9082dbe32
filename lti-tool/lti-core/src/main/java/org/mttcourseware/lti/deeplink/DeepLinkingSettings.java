// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.deeplink;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * What a platform accepts as chosen content (Deep Linking 2.0, 3.1). A truth value that the
 * platform left out is empty: unknown.
 *
 * @param data opaque; goes back as it came
 */
public record DeepLinkingSettings(
    URI returnUrl,
    Set<String> acceptTypes,
    Set<String> acceptTargets,
    Optional<Boolean> acceptMultiple,
    Optional<Boolean> acceptLineItem,
    Optional<Boolean> autoCreate,
    Optional<String> title,
    Optional<String> text,
    Optional<String> data) {
  public DeepLinkingSettings {
    acceptTypes = Set.copyOf(acceptTypes);
    acceptTargets = Set.copyOf(acceptTargets);
  }

  /** Whether items of this type may be sent, such as {@code ltiResourceLink}. */
  public boolean accepts(String type) {
    return acceptTypes.contains(type);
  }

  /** Whether more than one item may be sent: only if the platform said so. */
  public boolean acceptsSeveral() {
    return acceptMultiple.orElse(false);
  }

  /** Whether columns in the gradebook may be sent along: unless the platform said no. */
  public boolean acceptsLineItems() {
    return acceptLineItem.orElse(true);
  }
}
