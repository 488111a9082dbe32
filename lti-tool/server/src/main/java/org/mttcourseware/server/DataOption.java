// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.mttcourseware.server.settings.Setting;
import org.mttcourseware.server.settings.Settings;
import picocli.CommandLine.Option;

/** Where the tool keeps its data: an option of every command that works on them. */
final class DataOption {
  @Option(names = "--data", paramLabel = "DIR", description = "The data folder (mtt-data).")
  private String data = "";

  /** Reads the settings, with the option over the environment and the file. */
  Settings settings() throws IOException {
    Map<Setting, String> options = new EnumMap<>(Setting.class);
    if (!data.isEmpty()) {
      options.put(Setting.MTT_DATA, data);
    }
    return Settings.read(options, System.getenv());
  }
}
