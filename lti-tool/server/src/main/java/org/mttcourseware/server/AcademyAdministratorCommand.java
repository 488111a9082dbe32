// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import java.io.IOException;
import org.mttcourseware.server.academy.Academy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mtt academy administrator}: who administers an academy, for scripts. */
@Command(
    name = "administrator",
    description = "Invites administrators of an academy.",
    synopsisSubcommandLabel = "COMMAND")
final class AcademyAdministratorCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(
      name = "invite",
      description = "Prints a link that makes one person an administrator, once, within 7 days.")
  int invite(
      @Parameters(paramLabel = "ACADEMY", description = "Its id.") String id,
      @Mixin DataOption data)
      throws IOException {
    Administering administering = new Administering(spec);
    return administering.with(
        data,
        (byCommand, settings) -> {
          Academy academy = administering.academy(byCommand, id);
          administering.print(
              byCommand
                  .invite(academy, settings.publicUrl(Administering.port(settings)))
                  .toString());
          return 0;
        });
  }
}
