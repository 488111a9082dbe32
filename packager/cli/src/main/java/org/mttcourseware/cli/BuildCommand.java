// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.core.adapt.Adapter;
import org.mttcourseware.core.archive.IndexSignature;
import org.mttcourseware.core.archive.NotAKeyException;
import org.mttcourseware.core.archive.PackageEntry;
import org.mttcourseware.core.archive.Publication;
import org.mttcourseware.core.archive.RefusedPackageException;
import org.mttcourseware.core.archive.Selection;
import org.mttcourseware.core.archive.SigningKeys;
import org.mttcourseware.core.archive.UnknownName;
import org.mttcourseware.core.check.Checked;
import org.mttcourseware.core.check.Checker;
import org.mttcourseware.core.check.report.Report;
import org.mttcourseware.core.format.Destination;
import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.LmsProfile;
import org.mttcourseware.core.model.LmsProfiles;
import org.mttcourseware.core.model.Programme;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.source.SourceReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Checks, then writes packages and {@code index.json}. An error in a source means no package. */
@Command(
    name = "build",
    description = "Checks the sources, then writes packages and index.json.",
    footer = {
      "",
      "Options repeat or take commas; none given means all there are. Without --module and --segment,",
      "the programme, each module and each segment become packages. With --profile and without",
      "--format, only in formats that the learning system imports; its limits are obeyed."
    })
final class BuildCommand implements Callable<Integer> {
  private static final int FEW = 3;

  /** More names than this are a number. */
  private static final int MOST_NAMED = 8;

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private SourceOptions source = new SourceOptions();

  @Option(names = "--module", split = ",", paramLabel = "ID", description = "Modules to package.")
  private List<String> modules = List.of();

  @Option(names = "--segment", split = ",", paramLabel = "ID", description = "Segments to package.")
  private List<String> segments = List.of();

  @Option(
      names = "--adaptation",
      split = ",",
      paramLabel = "ID",
      description = "Adaptations to package, and not the programme as it is.")
  private List<String> adaptations = List.of();

  @Option(names = "--language", split = ",", paramLabel = "TAG", description = "Languages.")
  private List<String> languages = List.of();

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "F",
      description = "Formats: ${COMPLETION-CANDIDATES}.",
      completionCandidates = FormatNames.class)
  private List<String> formats = List.of();

  @Mixin private ProfileOption profile = new ProfileOption();

  @Option(
      names = "--tool-url",
      paramLabel = "URL",
      description = "The address of the LTI tool that links in 'thincc' packages point to.")
  private @Nullable URI toolUrl;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The folder to write to; 'target/packages' below the sources if not given.")
  private @Nullable Path out;

  @Option(
      names = "--sign",
      paramLabel = "FILE",
      description =
          "A private key (Ed25519, PEM) to sign index.json with; 'mtt new key' makes one.")
  private @Nullable Path signingKey;

  BuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Selection selection = new Selection(formats, modules, segments, adaptations, languages);
    refuse(selection.unknownFormats());
    List<LmsProfile> systems = profile.chosen();
    LmsProfile lms = LmsProfiles.together(systems);
    Destination to = new Destination(lms, Optional.ofNullable(toolUrl));
    refuseSentences(selection.unmetNeeds(to));
    Optional<PrivateKey> key = privateKey();
    Path folder = source.folder(terminal);
    terminal.show("Checking " + folder);
    Checked checked = Checker.check(SourceReader.read(folder), systems);
    terminal.show("");
    if (!checked.problems().isEmpty()) {
      Report.named("text").write(checked.problems(), folder.toString(), terminal.err());
      terminal.err().flush();
    }
    if (checked instanceof Checked.Ok ok) {
      Selection wanted = systems.isEmpty() ? selection : selection.importedBy(lms);
      Path target = out == null ? folder.resolve("target").resolve("packages") : out;
      int code = write(ok.programme(), wanted, to, target);
      if (code == Mtt.DONE && key.isPresent()) {
        terminal.out().println(IndexSignature.sign(target, key.get()));
      }
      return code;
    }
    terminal.err().println("No package was written. What was there before is as it was.");
    return Mtt.FAULTY_INPUT;
  }

  /** Read before anything is built: a wrong key is known at once. */
  private Optional<PrivateKey> privateKey() throws IOException {
    try {
      return signingKey == null
          ? Optional.empty()
          : Optional.of(SigningKeys.privateKey(signingKey));
    } catch (NotAKeyException wrong) {
      throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
    }
  }

  private int write(Programme programme, Selection selection, Destination to, Path target)
      throws IOException {
    refuse(selection.unknownIn(programme));
    List<PackageEntry> entries;
    try {
      entries =
          Publication.write(
              programme,
              selection,
              to,
              target,
              (entry, done, total) -> terminal.show(done + " of " + total + "  " + entry.file()));
    } catch (RefusedPackageException refused) {
      return report(refused, target);
    }
    terminal.show("");
    if (entries.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "no adaptation has all that was asked for in one package");
    }
    entries.forEach(entry -> terminal.out().println(target.resolve(entry.file())));
    reportUntranslated(programme, selection);
    reportOmissions(entries);
    profile.chosen().forEach(lms -> advise(lms, entries));
    terminal.out().println(target.resolve("index.json"));
    return Mtt.DONE;
  }

  private int report(RefusedPackageException refused, Path target) throws IOException {
    terminal.show("");
    Report.named("text")
        .write(refused.problems(), target.resolve(refused.file()).toString(), terminal.err());
    terminal
        .err()
        .println(refused.file() + " was not written. What was there before is as it was.");
    return Mtt.FAULTY_INPUT;
  }

  /** What is left out of a language because it is not translated there. */
  private void reportUntranslated(Programme programme, Selection selection) {
    if (selection.adaptations().isEmpty()) {
      reportUntranslated(programme, Optional.empty(), selection);
    }
    programme.adaptations().stream()
        .filter(
            one -> selection.adaptations().isEmpty() || selection.adaptations().contains(one.id()))
        .forEach(one -> reportUntranslated(programme, Optional.of(one), selection));
  }

  private void reportUntranslated(
      Programme programme, Optional<Adaptation> adaptation, Selection selection) {
    for (Language language : Adapter.languages(programme, adaptation)) {
      List<String> left =
          Adapter.untranslated(programme, adaptation, language).stream().map(Segment::id).toList();
      boolean built =
          selection.languages().isEmpty() || selection.languages().contains(language.tag());
      if (built && !left.isEmpty()) {
        String which =
            left.size() <= MOST_NAMED
                ? String.join(", ", left)
                : left.size() + " segments; 'mtt translate status' names them";
        terminal
            .err()
            .println(
                adaptation.map(Adaptation::id).orElse("the programme")
                    + " leaves out of "
                    + language
                    + " what is not wholly translated: "
                    + which);
      }
    }
  }

  private void reportOmissions(List<PackageEntry> entries) {
    Map<String, Set<String>> byFormat = new LinkedHashMap<>();
    for (PackageEntry entry : entries) {
      entry
          .omissions()
          .forEach(
              left ->
                  byFormat
                      .computeIfAbsent(entry.format(), format -> new LinkedHashSet<>())
                      .add(left.sentence()));
    }
    byFormat.forEach((format, lines) -> report(format, lines, byFormat.size() == 1));
  }

  /** Of one format all; of several the first few each, or nobody reads any. */
  private void report(String format, Set<String> lines, boolean all) {
    lines.stream()
        .limit(all ? Integer.MAX_VALUE : FEW)
        .forEach(line -> terminal.err().println(format + " cannot say all: " + line));
    if (!all && lines.size() > FEW) {
      terminal
          .err()
          .println(
              format
                  + " cannot say all: "
                  + (lines.size() - FEW)
                  + " more; 'mtt build --format "
                  + format
                  + "' tells each");
    }
  }

  /** What people have to know who import these packages there. */
  private void advise(LmsProfile lms, List<PackageEntry> entries) {
    entries.stream()
        .map(PackageEntry::format)
        .distinct()
        .filter(format -> !lms.imports(format))
        .map(format -> "does not import " + format + "; give it " + lms.formats().get(0))
        .forEach(line -> terminal.err().println(lms.name() + ": " + line));
    lms.notes().forEach(note -> terminal.err().println(lms.name() + ": " + note.sentence()));
  }

  private void refuse(List<UnknownName> unknown) {
    refuseSentences(unknown.stream().map(UnknownName::sentence).toList());
  }

  private void refuseSentences(List<String> sentences) {
    if (!sentences.isEmpty()) {
      throw new ParameterException(spec.commandLine(), String.join("\nmtt: ", sentences));
    }
  }
}
