// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.mttcourseware.core.translate.Desk;
import org.mttcourseware.core.translate.Refused;
import org.mttcourseware.core.translate.xliff.Incoming;
import org.mttcourseware.core.translate.xliff.XliffIn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes texts back from translators. */
@Command(
    name = "import",
    description = {
      "Reads XLIFF 2 files that come back from translators, and writes translations and records.",
      "Each file is taken whole or, where anything in it is wrong, not at all."
    })
final class TranslateImport implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private SourceOptions source = new SourceOptions();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "What came back.")
  private List<Path> files = List.of();

  TranslateImport(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = source.folder(terminal);
    int code = Mtt.DONE;
    for (Path file : files) {
      try {
        take(file, folder);
      } catch (Refused refused) {
        code = Refusals.print(refused, "", terminal);
        terminal.err().println(file + " was not taken. What was there before is as it was.");
      }
    }
    return code;
  }

  private void take(Path file, Path folder) throws IOException, Refused {
    // The folder is read anew: one file may bring what the next one builds on.
    Desk desk = Desk.at(folder);
    Incoming.Result result = Incoming.take(desk, XliffIn.read(file), file.toString());
    desk.write(result.texts());
    result.texts().keySet().forEach(path -> terminal.out().println(folder.resolve(path)));
    terminal
        .out()
        .println(
            file
                + ": "
                + result.taken()
                + " parts taken"
                + (result.stale() == 0
                    ? ""
                    : ", of which " + result.stale() + " are stale: their original has changed"));
  }
}
