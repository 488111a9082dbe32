// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mttcourseware.core.adapt.Pin;
import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.SourceReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Notes what an adaptation stands on now. */
@Command(
    name = "pin",
    description = {
      "Notes the version and the words of the programme that an adaptation stands on now, so that",
      "'adapt status' can tell what changed under it later. Approvals given before stay."
    })
final class AdaptPin implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private SourceOptions source = new SourceOptions();

  @Parameters(paramLabel = "ID", description = "The adaptation.")
  private String id = "";

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "Such as 2026-11-22; today if not given.")
  private Optional<LocalDate> date = Optional.empty();

  AdaptPin(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = source.folder(terminal);
    Draft draft = SourceReader.read(folder);
    Adaptation adaptation =
        Adapted.find(draft, id)
            .orElseThrow(
                () -> new ParameterException(spec.commandLine(), Adapted.unknown(draft, id)));
    try {
      Adapted adapted = Adapted.of(draft, adaptation);
      adapted.write(pin(adapted, draft, date));
      terminal.out().println(folder.resolve(adapted.folder() + Pin.FILE));
      return Mtt.DONE;
    } catch (Adapted.BrokenPin broken) {
      terminal.err().println(folder + "/" + broken.getMessage());
      return Mtt.FAULTY_INPUT;
    }
  }

  /** Returns a pin on what is there now. */
  static Pin pin(Adapted adapted, Draft draft, Optional<LocalDate> date) {
    return Pin.on(
        adapted.taken(),
        Adapted.version(draft),
        date.orElseGet(LocalDate::now).toString(),
        adapted.pin().map(Pin::approvals).orElse(List.of()));
  }
}
