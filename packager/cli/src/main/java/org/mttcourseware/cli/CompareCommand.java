// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mttcourseware.core.archive.Comparison;
import org.mttcourseware.core.archive.Comparison.SegmentVerdict;
import org.mttcourseware.core.archive.NotAPackageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what a new version means for those who are in the middle of the old one. */
@Command(
    name = "compare",
    description = "Says what a new version means for learners in the middle of the old one.",
    footer = {
      "",
      "safe              replace the course in the LMS; words have changed at most",
      "resume-affecting  replace it; some answers or some progress will have to be given again",
      "new course        do not replace it: import it beside the old one",
      "",
      "Exit code 0 whatever the verdict is; 1 if one of the two is not a package."
    })
final class CompareCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "An index.json, the folder it is in, or a package.")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "The same, of the new version.")
  private Path after = Path.of("");

  CompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Comparison comparison;
    try {
      comparison = Comparison.of(before, after);
    } catch (NotAPackageException wrong) {
      terminal.err().println("mtt: " + wrong.getMessage());
      return Mtt.FAULTY_INPUT;
    }
    terminal.out().println(comparison.verdict().words());
    comparison.segments().forEach(this::print);
    return Mtt.DONE;
  }

  private void print(SegmentVerdict segment) {
    terminal.out().println("  " + segment.name() + ": " + segment.verdict().words());
    segment.reasons().forEach(reason -> terminal.out().println("    " + reason));
  }
}
