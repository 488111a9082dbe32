// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import io.javalin.config.RoutesConfig;
import java.util.List;
import java.util.Map;
import org.mttcourseware.server.web.Assets;
import org.mttcourseware.server.web.Feature;
import org.mttcourseware.server.web.Pages;

/** The routes of the way in, and the shells of the rooms. */
public final class LaunchFeature implements Feature {
  private final Shell shell;
  private final List<Room> rooms;

  /** Makes the feature. */
  public LaunchFeature(Pages pages, Frames frames, List<Room> rooms) {
    this.shell = new Shell(pages, frames);
    this.rooms = List.copyOf(rooms);
  }

  @Override
  public void routes(RoutesConfig routes) {
    rooms.forEach(room -> shell.route(routes, room));
  }

  @Override
  public Map<String, byte[]> assets() {
    return Map.of("session.js", Assets.resource("server/launch/session.js"));
  }
}
