// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.mttcourseware.server.settings.WrongSettingException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * The commands of {@code mtt} that run or administer the LTI tool. Exit codes: 0 done, 1 errors in
 * the input, 2 wrong usage, 3 the machine.
 */
@Command(name = "mtt", description = "Serves the curriculum to learning systems, by LTI 1.3.")
public final class Tool {
  static final int FAULTY_INPUT = 1;
  static final int WRONG_USAGE = 2;
  static final int MACHINE = 3;

  private Tool() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  static int run(String... arguments) {
    return commandLine()
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setUsageHelpWidth(100)
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((wrong, given) -> wrongUsage(wrong))
        .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, command))
        .execute(arguments);
  }

  static CommandLine commandLine() {
    CommandLine tool =
        new CommandLine(new Tool())
            .addSubcommand(new ServeCommand())
            .addSubcommand(new AcademyCommand())
            .addSubcommand(new PlatformCommand())
            .addSubcommand(new DataCommand())
            .addSubcommand(new CatalogueCommand())
            .addSubcommand(new GradesCommand())
            .addSubcommand(new DemoCommand());
    addHelp(tool);
    return tool;
  }

  private static void addHelp(CommandLine command) {
    command
        .getCommandSpec()
        .addOption(OptionSpec.builder("--help").usageHelp(true).description("Shows this.").build());
    command.getSubcommands().values().forEach(Tool::addHelp);
  }

  private static int wrongUsage(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    command.getErr().println("mtt: " + wrong.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
    command.getErr().println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return WRONG_USAGE;
  }

  private static int failed(Exception failure, CommandLine command) {
    if (failure instanceof WrongSettingException) {
      command.getErr().println("mtt: " + failure.getMessage());
      return WRONG_USAGE;
    }
    Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
    if (cause instanceof IOException machine) {
      command.getErr().println("mtt: " + machine.getMessage());
      return MACHINE;
    }
    command.getErr().println("mtt: a fault in mtt itself. Please report this:");
    failure.printStackTrace(command.getErr());
    return MACHINE;
  }
}
