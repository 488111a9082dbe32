// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.deeplink;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What all content items have in common. */
final class ItemJson {
  private ItemJson() {}

  static Map<String, Object> start(
      ContentItem item,
      URI url,
      Optional<String> title,
      Optional<String> text,
      ContentItem.Show show) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", item.type());
    json.put("url", url.toString());
    title.ifPresent(value -> json.put("title", value));
    text.ifPresent(value -> json.put("text", value));
    switch (show) {
      case WINDOW -> json.put("window", Map.of("targetName", "_blank"));
      case IFRAME -> json.put("iframe", Map.of());
      case PLATFORM_DECIDES -> {}
    }
    return json;
  }
}
