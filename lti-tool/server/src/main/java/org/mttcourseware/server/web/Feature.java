// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.web;

import io.javalin.config.RoutesConfig;
import java.util.Map;

/** A part of the service that answers requests: one class a feature package. */
public interface Feature {
  /** Adds the routes of this feature. */
  void routes(RoutesConfig routes);

  /** Ends answers that would stay open for ever; called before the service stops. */
  default void endStreams() {}

  /** Returns scripts, styles and pictures that its pages use, by name; see {@link Assets}. */
  default Map<String, byte[]> assets() {
    return Map.of();
  }
}
