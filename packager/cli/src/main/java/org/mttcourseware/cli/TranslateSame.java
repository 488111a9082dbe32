// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.translate.Condition;
import org.mttcourseware.core.translate.Desk;
import org.mttcourseware.core.translate.Pairing;
import org.mttcourseware.core.translate.Refused;
import org.mttcourseware.core.translate.SourceNames;
import org.mttcourseware.core.translate.TextBlock;
import org.mttcourseware.core.translate.Work;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Waves stale blocks through: the original changed, its meaning did not. */
@Command(
    name = "same",
    description = {
      "Says that a change of the original changed no meaning, so that its translations stay current.",
      "FILE is the original or a translation; with a line, only the part that stands there, also one",
      "that has the words of the original on purpose."
    })
final class TranslateSame implements Callable<Integer> {
  private static final Pattern PLACE = Pattern.compile("(.+?)(?::(\\d{1,9}))?(?::\\d{1,9})?");

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private SourceOptions source = new SourceOptions();

  @Option(
      names = "--language",
      required = true,
      split = ",",
      paramLabel = "TAG|all",
      description = "The languages in which it is still the same.")
  private List<String> languages = List.of();

  @Parameters(arity = "1", paramLabel = "FILE[:LINE]", description = "What has changed.")
  private String place = "";

  TranslateSame(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = source.folder(terminal);
    Desk desk = Desk.at(folder);
    Matcher matcher = PLACE.matcher(place);
    if (!matcher.matches()) {
      throw new ParameterException(spec.commandLine(), "'" + place + "' is not FILE or FILE:LINE");
    }
    String named = NamedText.in(desk, folder, matcher.group(1));
    String path = SourceNames.originalOf(named).filter(desk::has).orElse(named);
    if (!desk.originals().contains(path)) {
      throw new ParameterException(
          spec.commandLine(), matcher.group(1) + " is no text that is translated");
    }
    int line = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
    return wave(desk, path, named, line, folder);
  }

  private int wave(Desk desk, String path, String named, int line, Path folder) throws IOException {
    Map<String, String> records = new LinkedHashMap<>();
    int waved = 0;
    try {
      for (Language language : chosen(desk)) {
        Work work = desk.work(path, language);
        List<Pairing.Pair> stale =
            work.pairing().pairs().stream()
                .filter(pair -> place(work, pair).isPresent())
                .filter(
                    pair ->
                        line == 0
                            ? pair.condition() == Condition.STALE
                            : line == lineIn(named, path, work, pair))
                .toList();
        if (!stale.isEmpty()) {
          String name = work.name().substring(work.name().lastIndexOf('/') + 1);
          records.put(work.recordName(), work.waved(stale::contains).written(name));
          stale.forEach(pair -> say(work, pair, folder));
          waved += stale.size();
        }
      }
    } catch (Refused refused) {
      return Refusals.print(refused, folder.toString(), terminal);
    }
    desk.write(records);
    if (waved == 0) {
      terminal.err().println("mtt: nothing is stale there; 'mtt translate status' says what is");
      return Mtt.FAULTY_INPUT;
    }
    return Mtt.DONE;
  }

  private List<Language> chosen(Desk desk) throws IOException {
    return languages.contains("all")
        ? desk.languages()
        : languages.stream().map(Language::new).toList();
  }

  /** Returns what there is to wave through: a stale translation, or words left as they were. */
  private static Optional<TextBlock> place(Work work, Pairing.Pair pair) {
    return pair.condition() == Condition.STALE
        ? Optional.ofNullable(pair.translated())
        : work.copied(pair);
  }

  private static int lineIn(String named, String path, Work work, Pairing.Pair pair) {
    return named.equals(path)
        ? pair.original().line()
        : place(work, pair).map(TextBlock::line).orElse(0);
  }

  private void say(Work work, Pairing.Pair pair, Path folder) {
    terminal
        .out()
        .println(
            folder.resolve(work.name())
                + ":"
                + place(work, pair).map(TextBlock::line).orElse(0)
                + " is current ("
                + pair.original().key()
                + ")");
  }
}
