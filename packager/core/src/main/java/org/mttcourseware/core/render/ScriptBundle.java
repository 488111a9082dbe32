// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.render;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Joins the browser scripts of the templates into one file; nothing is changed in them. */
final class ScriptBundle implements Scripts {
  /** What trackings share, by the tracking that is made of it. */
  private static final Map<String, List<String>> SHARED =
      Map.of(
          "cmi5", List.of("lrs", "statements", "outbox", "session", "visit"),
          "xapi", List.of("lrs", "statements", "outbox", "session"));

  private final ConcurrentMap<String, Content> bundles = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, String> joined = new ConcurrentHashMap<>();

  @Override
  public Content bundle(String tracking, String course) {
    return bundles.computeIfAbsent(
        tracking + "\n" + course,
        key ->
            Content.of(
                "var MTT = { course: "
                    + course
                    + ", limits: "
                    + Resources.text("script/state-limits.json").strip()
                    + " };\n"
                    + joined.computeIfAbsent(tracking, ScriptBundle::join)));
  }

  private static String join(String tracking) {
    StringBuilder out = new StringBuilder();
    for (String name : Resources.list("script/order.txt")) {
      out.append(Resources.text("script/" + name)).append('\n');
    }
    for (String kind : kinds()) {
      out.append(Resources.text("activity/" + kind + "/" + kind + ".js")).append('\n');
    }
    return trackingOf(tracking) + out;
  }

  private static String trackingOf(String name) {
    StringBuilder out = new StringBuilder();
    for (String part : SHARED.getOrDefault(name, List.of())) {
      out.append(Resources.text("tracking/" + part + ".js")).append('\n');
    }
    return out.append(Resources.text("tracking/" + name + ".js")).append('\n').toString();
  }

  /** Returns the kinds of activity: the names of the template folders. */
  static List<String> kinds() {
    return List.of("quiz", "reflection", "scenario", "film", "poll", "tabletop", "teachback");
  }
}
