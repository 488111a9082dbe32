// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import org.mttcourseware.server.store.Database;

/** Says to a load balancer whether this instance can work: {@code /health}. */
public final class Health implements Feature {
  private final Database database;

  /** Makes the endpoint. */
  public Health(Database database) {
    this.database = database;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get("/health", this::answer);
  }

  private void answer(Context context) {
    boolean well = database.answers();
    context.status(well ? 200 : 503);
    context.json(Map.of("status", well ? "up" : "down", "database", well ? "up" : "down"));
  }
}
