// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.mttcourseware.server.Service;
import org.mttcourseware.server.settings.Setting;
import org.mttcourseware.server.settings.Settings;

/** Starts the whole service on loopback, for tests that speak HTTP with it. */
public final class RunningTool {
  private RunningTool() {}

  /** Starts an instance on a free port, with its data in {@code folder}. */
  public static Service in(Path folder) throws IOException {
    return in(folder, Map.of());
  }

  /** Starts an instance with {@code more} settings. */
  public static Service in(Path folder, Map<Setting, String> more) throws IOException {
    Map<Setting, String> options = new EnumMap<>(Setting.class);
    options.put(Setting.MTT_PORT, "0");
    options.put(Setting.MTT_DATA, folder.toString());
    options.put(Setting.MTT_DEVELOPMENT, "true");
    options.putAll(more);
    return Service.start(Settings.read(options, Map.of()));
  }
}
