// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands about translations. */
@Command(
    name = "translate",
    description =
        "Says how translations stand, hands texts out to translators and takes them back.",
    footer = {
      "",
      "A translation is segment.ru.md beside segment.md; segment.ru.from ties its parts to the words",
      "they were made from, so that a part grows stale when those words change, and at no other time."
    })
final class TranslateCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private TranslateCommand() {}

  static CommandLine line(Terminal terminal) {
    return new CommandLine(new TranslateCommand())
        .addSubcommand(new TranslateStatus(terminal))
        .addSubcommand(new TranslateExport(terminal))
        .addSubcommand(new TranslateImport(terminal))
        .addSubcommand(new TranslateRecord(terminal))
        .addSubcommand(new TranslateSame(terminal));
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
