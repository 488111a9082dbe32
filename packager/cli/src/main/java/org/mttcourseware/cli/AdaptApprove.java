// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mttcourseware.core.adapt.Approval;
import org.mttcourseware.core.adapt.Pin;
import org.mttcourseware.core.archive.UnknownName;
import org.mttcourseware.core.check.Checked;
import org.mttcourseware.core.check.Checker;
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

/** Records an approval, by role and date. */
@Command(
    name = "approve",
    description = {
      "Records that an adaptation was approved, by role and date, never by name. It pins the",
      "adaptation to what is there now. What has errors cannot be approved."
    })
final class AdaptApprove implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private SourceOptions source = new SourceOptions();

  @Parameters(paramLabel = "ID", description = "The adaptation.")
  private String id = "";

  @Option(
      names = "--role",
      required = true,
      paramLabel = "ROLE",
      description = {
        "author, subject (reviewer of the subject), rights (of rights and gender), language,",
        "board (the national board)."
      })
  private String role = "";

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "Such as 2026-11-22; today if not given.")
  private Optional<LocalDate> date = Optional.empty();

  AdaptApprove(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (!Approval.ROLES.contains(role)) {
      throw wrong(new UnknownName("role", role, Approval.ROLES).sentence());
    }
    Path folder = source.folder(terminal);
    Draft draft = SourceReader.read(folder);
    Adaptation adaptation =
        Adapted.find(draft, id).orElseThrow(() -> wrong(Adapted.unknown(draft, id)));
    if (!(Checker.check(draft) instanceof Checked.Ok)) {
      terminal
          .err()
          .println("mtt: the sources have errors; run 'mtt check', mend them, then approve");
      return Mtt.FAULTY_INPUT;
    }
    try {
      Adapted adapted = Adapted.of(draft, adaptation);
      Pin pin = AdaptPin.pin(adapted, draft, date);
      adapted.write(
          pin.approved(new Approval(role, pin.date(), pin.version(), adapted.taken().digest())));
      terminal
          .out()
          .println(
              id + " is approved by " + role + " on " + pin.date() + ", version " + pin.version());
      return Mtt.DONE;
    } catch (Adapted.BrokenPin broken) {
      terminal.err().println(folder + "/" + broken.getMessage());
      return Mtt.FAULTY_INPUT;
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
