// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.insight;

import io.javalin.config.RoutesConfig;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.mttcourseware.lti.http.Http;
import org.mttcourseware.lti.keys.ToolKeys;
import org.mttcourseware.server.academy.Administration;
import org.mttcourseware.server.academy.MenuEntry;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.Assets;
import org.mttcourseware.server.web.Feature;

/** The launch doctor: what became of launches, and a self-test of each platform. */
public final class Insight implements Feature {
  private final LaunchPages launches;
  private final SelfTestPage selfTest;

  /** Makes the doctor and gives it its places in the pages of {@code administration}. */
  public Insight(
      Administration administration,
      Database database,
      Http http,
      ToolKeys keys,
      URI publicUrl,
      Clock clock) {
    this.launches = new LaunchPages(administration.desk(), administration.pages(), database, clock);
    this.selfTest =
        new SelfTestPage(
            administration.desk(),
            administration.pages(),
            database,
            new SelfTest(http, keys, publicUrl, clock));
    administration.pages().add(new MenuEntry("/launches", "insight.menu", MenuEntry.Place.BOTH));
    administration.overview().add(new FailingLaunches(clock));
  }

  @Override
  public void routes(RoutesConfig routes) {
    launches.routes(routes);
    selfTest.routes(routes);
  }

  @Override
  public Map<String, byte[]> assets() {
    return Map.of("insight.css", Assets.resource("server/insight/insight.css"));
  }
}
