// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import org.mttcourseware.server.academy.Academy;
import org.mttcourseware.server.academy.ByCommand;
import org.mttcourseware.server.settings.Setting;
import org.mttcourseware.server.settings.Settings;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.Json;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What the commands that administer have in common: they work beside a running tool. */
final class Administering {
  private final CommandSpec spec;

  Administering(CommandSpec spec) {
    this.spec = spec;
  }

  /** A piece of work on the database. */
  @FunctionalInterface
  interface Work {
    int run(ByCommand byCommand, Settings settings) throws IOException;
  }

  int with(DataOption data, Work work) throws IOException {
    Settings settings = data.settings();
    try (Database database = Database.open(settings.database())) {
      ByCommand byCommand = new ByCommand(database, settings.development(), Clock.systemUTC());
      return work.run(byCommand, settings);
    }
  }

  /** Returns the academy that was named, or ends the command with one clear line. */
  Academy academy(ByCommand byCommand, String id) {
    return byCommand
        .academy(id)
        .orElseThrow(() -> wrong("there is no academy '" + id + "'; see 'mtt academy list'"));
  }

  /** Returns what ends the command as wrong usage. */
  ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }

  void print(String line) {
    spec.commandLine().getOut().println(line);
  }

  void print(Collection<?> list) {
    print(Json.of(list));
  }

  /** Says what the input is faulty of. */
  int faulty(String sentence) {
    spec.commandLine().getErr().println("mtt: " + sentence);
    return Tool.FAULTY_INPUT;
  }

  /** Returns the port that links name where no address is set. */
  static int port(Settings settings) {
    return settings.number(Setting.MTT_PORT, 0, 65_535);
  }
}
