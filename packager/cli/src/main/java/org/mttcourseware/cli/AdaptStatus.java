// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.mttcourseware.core.check.Checker;
import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.model.Problem;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.SourceReader;
import org.mttcourseware.core.translate.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what changed under adaptations, and what they need. */
@Command(
    name = "status",
    description = {
      "Says for each adaptation what changed under it since it was pinned, segment by segment; what",
      "its national texts and translations need; and which approvals hold."
    },
    footer = {
      "",
      "Exit code 0 whatever it finds. 'mtt compare OLD NEW' says what a new version means for",
      "learners in the middle of the old one."
    })
final class AdaptStatus implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private SourceOptions source = new SourceOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "ID",
      description = "The adaptations; all if none is given.")
  private List<String> ids = List.of();

  @Option(
      names = "--output",
      paramLabel = "text|json",
      description = "How to print it; 'text' if not given.")
  private AdaptCommand.Output output = AdaptCommand.Output.TEXT;

  AdaptStatus(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = source.folder(terminal);
    Draft draft = SourceReader.read(folder);
    List<Problem> problems = Checker.check(draft).problems();
    List<AdaptedState> states = new ArrayList<>();
    try {
      for (Adaptation adaptation : chosen(draft)) {
        states.add(AdaptedState.of(Adapted.of(draft, adaptation), draft, problems));
      }
    } catch (Adapted.BrokenPin broken) {
      terminal.err().println(folder + "/" + broken.getMessage());
      return Mtt.FAULTY_INPUT;
    } catch (Refused refused) {
      return Refusals.print(refused, folder.toString(), terminal);
    }
    if (output == AdaptCommand.Output.JSON) {
      terminal
          .out()
          .println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(states));
    } else if (states.isEmpty()) {
      terminal.out().println("No adaptations. 'mtt new adaptation ID' begins one.");
    } else {
      states.forEach(state -> AdaptedReport.print(state, folder.toString(), terminal.out()));
    }
    return Mtt.DONE;
  }

  private List<Adaptation> chosen(Draft draft) {
    if (ids.isEmpty()) {
      return draft.adaptations();
    }
    return ids.stream()
        .map(
            id ->
                Adapted.find(draft, id)
                    .orElseThrow(
                        () ->
                            new ParameterException(spec.commandLine(), Adapted.unknown(draft, id))))
        .toList();
  }
}
