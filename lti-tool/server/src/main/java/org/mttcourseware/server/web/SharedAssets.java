// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The style of the tool: that of the segments, and what its own pages need beside it. */
public final class SharedAssets {
  private static final List<String> OF_SEGMENTS = List.of("tokens", "base", "controls");

  private SharedAssets() {}

  /** Adds it to {@code assets} as {@code tool.css}. */
  public static void add(Assets assets) {
    StringBuilder style = new StringBuilder();
    for (String name : OF_SEGMENTS) {
      style.append(text("templates/style/" + name + ".css"));
    }
    style.append(text("server/web/tool.css"));
    assets.add("tool.css", style.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String text(String path) {
    return new String(Assets.resource(path), StandardCharsets.UTF_8);
  }
}
