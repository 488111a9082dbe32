// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.platform;

import java.util.Map;

/**
 * A link that came back from a tool's picker (Deep Linking 2.0, 3.1).
 *
 * @param maximum of its column; 0 if it wants none
 */
public record PickedItem(
    String title,
    String text,
    String url,
    Map<String, String> custom,
    double maximum,
    String resourceId,
    String tag) {
  public PickedItem {
    custom = Map.copyOf(custom);
  }
}
