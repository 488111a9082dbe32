// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mttcourseware.server.live.Tickets;

/** What everybody in the room may see: what goes to all, and what the trainer shows. */
final class WallView {
  private static final int MOST_LINES = 40;
  private static final long NONE = -1;

  private final Scene scene;

  WallView(Scene scene) {
    this.scene = scene;
  }

  void add(Map<String, Object> out) {
    out.put("injects", common());
    out.put("seated", scene.seats().size());
    out.put("joined", Tickets.participants(scene.rows(), scene.room().id()));
    out.put("logs", scene.run().open().logs() ? scene.byGroup(this::log) : Map.of());
    out.put("hotwash", new WashView(scene).shown());
    out.put(
        "next",
        scene.run().open().next()
            ? scene.timeline().next().map(Inject::planned).orElse(NONE)
            : NONE);
  }

  private List<Shapes.Common> common() {
    List<Shapes.Common> common = new ArrayList<>();
    for (Release release : scene.timeline().out()) {
      scene
          .exercise()
          .inject(release.inject())
          .filter(Inject::isToAll)
          .ifPresent(
              inject ->
                  common.add(
                      new Shapes.Common(
                          inject.id(),
                          inject.title(),
                          inject.channel(),
                          release.at(),
                          scene.shown(inject.body()))));
    }
    return common;
  }

  private List<Shapes.Written> log(int team) {
    return Shapes.Written.newest(Log.ofTeam(scene.rows(), scene.room().id(), team), MOST_LINES);
  }
}
