// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.mttcourseware.core.check.Checked;
import org.mttcourseware.core.check.Checker;
import org.mttcourseware.core.check.Fix;
import org.mttcourseware.core.check.report.Report;
import org.mttcourseware.core.model.LmsProfile;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.SourceReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the problems of the sources, or of packages; writes none. */
@Command(
    name = "check",
    description = {
      "Prints the problems of the sources, or of the packages named: ours or another's, with what",
      "each learning system makes of them. Exit code 1 if a problem is an error. With --profile, what",
      "breaks one of these learning systems is an error; else what breaks any is a warning."
    })
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private SourceOptions source = new SourceOptions();
  @Mixin private ProfileOption profile = new ProfileOption();

  @Option(
      names = "--output",
      paramLabel = "text|json|sarif",
      description = "How to print them; 'text' if not given.")
  private Output output = Output.TEXT;

  @Parameters(
      arity = "0..*",
      paramLabel = "PACKAGE",
      description = "Packages to look at instead of the sources.")
  private List<Path> packages = List.of();

  @Option(
      names = "--fix",
      description = "First writes the missing ids of pages and questions into the sources.")
  private boolean fix;

  /** The reports there are. */
  enum Output {
    TEXT,
    JSON,
    SARIF
  }

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<LmsProfile> systems = profile.chosen();
    if (!packages.isEmpty()) {
      return new PackageCheck(terminal)
          .run(packages, systems, output.name().toLowerCase(Locale.ROOT));
    }
    Path folder = source.folder(terminal);
    terminal.show("Checking " + folder);
    Draft draft = SourceReader.read(folder);
    if (fix) {
      draft = fixed(draft, folder);
    }
    Checked checked = Checker.check(draft, systems);
    terminal.show("");
    String name = output.name().toLowerCase(Locale.ROOT);
    Report.named(name).write(checked.problems(), folder.toString(), terminal.out());
    terminal.out().flush();
    if (checked.problems().isEmpty()) {
      terminal.show("No problems.\n");
    }
    return checked instanceof Checked.Ok ? Mtt.DONE : Mtt.FAULTY_INPUT;
  }

  private Draft fixed(Draft draft, Path folder) throws IOException {
    Path root = folder.toRealPath();
    for (Path changed : Fix.apply(draft)) {
      terminal.err().println("changed  " + folder.resolve(root.relativize(changed)));
    }
    return SourceReader.read(folder);
  }
}
