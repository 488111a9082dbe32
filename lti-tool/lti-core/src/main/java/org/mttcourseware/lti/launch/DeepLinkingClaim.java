// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.launch;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mttcourseware.lti.Claims;
import org.mttcourseware.lti.Origin;
import org.mttcourseware.lti.deeplink.DeepLinkingSettings;
import org.mttcourseware.lti.json.JsonObject;

/** Reads the settings of a deep linking request (Deep Linking 2.0, 3.1). */
final class DeepLinkingClaim {
  static final String RETURN_URL = "deep_link_return_url";
  private static final String TYPES = "accept_types";
  private static final String TARGETS = "accept_presentation_document_targets";
  static final List<String> REQUIRED = List.of(RETURN_URL, TYPES, TARGETS);

  private DeepLinkingClaim() {}

  static Optional<DeepLinkingSettings> read(JsonObject claims) {
    return claims
        .object(Claims.DEEP_LINKING_SETTINGS)
        .flatMap(
            settings ->
                settings
                    .text(RETURN_URL)
                    .flatMap(Origin::address)
                    .map(
                        address ->
                            new DeepLinkingSettings(
                                address,
                                Set.copyOf(settings.texts(TYPES)),
                                Set.copyOf(settings.texts(TARGETS)),
                                settings.flag("accept_multiple"),
                                settings.flag("accept_lineitem"),
                                settings.flag("auto_create"),
                                settings.text("title"),
                                settings.text("text"),
                                settings.exact("data"))));
  }
}
