// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mttcourseware.core.adapt.Proposal;
import org.mttcourseware.core.adapt.Proposer;
import org.mttcourseware.core.adapt.RiskProfile;
import org.mttcourseware.core.archive.UnknownName;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.SourceReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What an academy does before and after it adapts the programme. */
@Command(
    name = "adapt",
    description =
        "Helps an academy to choose segments, and to keep up when the programme moves on.",
    synopsisSubcommandLabel = "(propose | status | pin | approve)")
final class AdaptCommand implements Runnable {
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** The reports there are. */
  enum Output {
    TEXT,
    JSON
  }

  AdaptCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  static CommandLine line(Terminal terminal) {
    return new CommandLine(new AdaptCommand(terminal))
        .addSubcommand(new AdaptStatus(terminal))
        .addSubcommand(new AdaptPin(terminal))
        .addSubcommand(new AdaptApprove(terminal));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "what is to be done? propose, status, pin or approve");
  }

  @Command(
      name = "propose",
      description = {
        "Proposes segments for your risks and hours: says why each is in, what it covers, what is",
        "missing and what was left out. With --write, makes an adaptation of it to go on from."
      },
      footer = {
        "",
        "mtt adapt propose --risk thb,salw --border land --audience first-line --hours 24",
        "mtt adapt propose --risk thb --hours 12 --taught identity-document --write academy"
      })
  int propose(
      @Option(
              names = "--risk",
              split = ",",
              paramLabel = "RISK",
              description =
                  "Risks to meet: fraud impostor ftf thb salw mass-arrival natural-hazard"
                      + " corruption; all if not given.")
          List<String> risks,
      @Option(
              names = "--border",
              split = ",",
              paramLabel = "KIND",
              description = "air land rail sea green; all if not given.")
          List<String> borders,
      @Option(
              names = "--audience",
              split = ",",
              paramLabel = "WHO",
              description =
                  "first-line second-line shift-leader customs investigator trainer; all if not"
                      + " given.")
          List<String> audience,
      @Option(
              names = "--hours",
              required = true,
              paramLabel = "N",
              description = "Hours at hand in class, such as 24 or 7.5.")
          double hours,
      @Option(
              names = "--taught",
              split = ",",
              paramLabel = "SEGMENT",
              description = "Segments that you teach already.")
          List<String> taught,
      @Option(
              names = "--write",
              paramLabel = "ID",
              description = "Makes an adaptation with this id of the proposal.")
          Optional<String> write,
      @Option(
              names = "--output",
              paramLabel = "text|json",
              defaultValue = "text",
              description = "How to print it; 'text' if not given.")
          Output output,
      @Mixin SourceOptions source)
      throws IOException {
    if (!(hours > 0 && hours <= 1000)) {
      throw wrong("--hours is a number of hours above 0, not " + hours);
    }
    Path folder = source.folder(terminal);
    Draft draft = SourceReader.read(folder);
    RiskProfile profile =
        new RiskProfile(
            new LinkedHashSet<>(given(risks)),
            new LinkedHashSet<>(given(borders)),
            new LinkedHashSet<>(given(audience)),
            (int) Math.round(hours * 60),
            given(taught));
    refuseUnknown(profile, draft);
    Proposal proposal = Proposer.propose(draft.originalModules(), profile);
    if (output == Output.JSON) {
      ProposalReport.json(proposal, profile, terminal.out());
    } else {
      ProposalReport.text(proposal, profile, draft.originalModules(), terminal.out());
    }
    if (write.isPresent() && !proposal.chosen().isEmpty()) {
      writeDown(write.get(), proposal, draft, folder);
    }
    return Mtt.DONE;
  }

  private void writeDown(String id, Proposal proposal, Draft draft, Path folder)
      throws IOException {
    if (!id.matches("[a-z][a-z0-9-]{0,39}")) {
      throw wrong("'" + id + "' cannot be an id: small letters, digits and hyphens, at most 40");
    }
    Scaffold scaffold =
        new Scaffold(folder)
            .create(
                "adaptations/" + id + "/adaptation.yaml",
                ProposalReport.adaptation(id, proposal, draft.original()));
    Optional<Path> inTheWay = scaffold.inTheWay();
    if (inTheWay.isPresent()) {
      throw wrong(inTheWay.get() + " is there already; choose another name. Nothing was changed");
    }
    scaffold.write(terminal);
  }

  private void refuseUnknown(RiskProfile profile, Draft draft) {
    List<Segment> segments = draft.originalSegments();
    refuse("risk", profile.risks(), segments.stream().flatMap(s -> s.risks().stream()).toList());
    refuse(
        "border", profile.borders(), segments.stream().flatMap(s -> s.border().stream()).toList());
    refuse(
        "audience",
        profile.audience(),
        segments.stream().flatMap(s -> s.audience().stream()).toList());
    refuse("segment", profile.taught(), segments.stream().map(Segment::id).toList());
  }

  /** A word that no segment has would silently leave everything out. */
  private void refuse(String family, Iterable<String> words, List<String> known) {
    for (String word : words) {
      if (!known.contains(word)) {
        throw wrong(
            new UnknownName(family, word, known.stream().distinct().sorted().toList()).sentence());
      }
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private static List<String> given(List<String> words) {
    return words == null
        ? List.of()
        : words.stream().map(word -> word.strip().toLowerCase(Locale.ROOT)).toList();
  }
}
