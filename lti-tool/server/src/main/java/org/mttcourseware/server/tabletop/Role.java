// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import com.fasterxml.jackson.databind.JsonNode;
import org.mttcourseware.server.live.SafeMarkup;

/**
 * Who a player is.
 *
 * @param brief for those who play it, and the trainer
 */
record Role(String id, String title, String brief) {
  static Role of(JsonNode node) {
    return new Role(
        node.path("id").asText(),
        SafeMarkup.words(node.path("title").asText()),
        SafeMarkup.words(node.path("brief").asText()));
  }
}
