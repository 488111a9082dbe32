// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command {@code mtt}. Exit codes: 0 done, 1 errors in the input, 2 wrong usage, 3 the machine.
 */
@Command(
    name = "mtt",
    description = "Turns plain files into packages that any learning system imports.",
    footer = {
      "",
      "The LTI tool: 'mtt serve' runs it, 'mtt demo' shows it with a small LMS; 'mtt academy',",
      "'mtt platform', 'mtt catalogue', 'mtt grades' and 'mtt data' administer it.",
      "",
      "'mtt COMMAND --help' says more. In a checkout: 'mtt test' runs all tests, 'mtt bench' all",
      "benchmarks, 'mtt dist' makes one archive to install.",
      "Exit codes: 0 done, 1 the input has errors, 2 wrong usage, 3 the machine (disk, network, port)."
    })
public final class Mtt implements Runnable {
  static final int DONE = 0;
  static final int FAULTY_INPUT = 1;
  static final int WRONG_USAGE = 2;
  static final int MACHINE = 3;

  @Spec private CommandSpec spec = CommandSpec.create();

  private Mtt() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    // A library logs through SLF4J; that nobody listens is no news.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    System.exit(run(Terminal.ofProcess(), arguments));
  }

  /** Runs the command that {@code arguments} name and returns its exit code. */
  static int run(Terminal terminal, String... arguments) {
    return commandLine(terminal).execute(arguments);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  private static CommandLine commandLine(Terminal terminal) {
    CommandLine mtt =
        new CommandLine(new Mtt())
            .addSubcommand(new BuildCommand(terminal))
            .addSubcommand(new CheckCommand(terminal))
            .addSubcommand(new PreviewCommand(terminal))
            .addSubcommand(new NewCommand(terminal))
            .addSubcommand(AdaptCommand.line(terminal))
            .addSubcommand(new CompareCommand(terminal))
            .addSubcommand(new VerifyCommand(terminal))
            .addSubcommand(TranslateCommand.line(terminal));
    addHelp(mtt);
    return mtt.setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setUsageHelpWidth(100)
        .setParameterExceptionHandler((wrong, given) -> wrongUsage(wrong, terminal))
        .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, terminal));
  }

  private static void addHelp(CommandLine command) {
    command
        .getCommandSpec()
        .addOption(OptionSpec.builder("--help").usageHelp(true).description("Shows this.").build());
    command.getSubcommands().values().forEach(Mtt::addHelp);
  }

  private static int wrongUsage(ParameterException wrong, Terminal terminal) {
    CommandLine command = wrong.getCommandLine();
    terminal.err().println("mtt: " + wrong.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(wrong, terminal.err());
    terminal.err().println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return WRONG_USAGE;
  }

  private static int failed(Exception failure, Terminal terminal) {
    Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
    if (cause instanceof IOException machine) {
      terminal.err().println("mtt: " + MachineFailure.sentence(machine));
      return MACHINE;
    }
    terminal.err().println("mtt: a fault in mtt itself, not in your sources. Please report this:");
    failure.printStackTrace(terminal.err());
    return MACHINE;
  }
}
