// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.translate.Desk;
import org.mttcourseware.core.translate.Provenance;
import org.mttcourseware.core.translate.Refused;
import org.mttcourseware.core.translate.Remark;
import org.mttcourseware.core.translate.SourceNames;
import org.mttcourseware.core.translate.Work;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Ties translations written by hand to the present original. */
@Command(
    name = "record",
    description = {
      "Notes that what was written by hand is a translation of the present original. What was",
      "recorded before and not touched since stays as it was, stale or not."
    })
final class TranslateRecord implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private SourceOptions source = new SourceOptions();
  @Mixin private TranslationChoice choice = new TranslationChoice();

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Only these texts, originals or translations.")
  private List<Path> files = List.of();

  TranslateRecord(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = source.folder(terminal);
    Desk desk = Desk.at(folder);
    List<String> named = new ArrayList<>();
    for (Path file : files) {
      named.add(NamedText.in(desk, folder, file.toString()));
    }
    Map<String, String> records = new LinkedHashMap<>();
    List<Remark> refused = new ArrayList<>();
    for (Language language : choice.languages(desk)) {
      for (String path : choice.texts(desk)) {
        boolean meant =
            named.isEmpty()
                || named.contains(path)
                || named.contains(SourceNames.inLanguage(path, language));
        if (meant && desk.has(SourceNames.inLanguage(path, language))) {
          record(desk, path, language, records, refused);
        }
      }
    }
    desk.write(records);
    records.keySet().forEach(path -> terminal.out().println(folder.resolve(path)));
    if (!refused.isEmpty()) {
      return Refusals.print(new Refused(refused), folder.toString(), terminal);
    }
    if (records.isEmpty()) {
      terminal.out().println("Nothing to record.");
    }
    return Mtt.DONE;
  }

  private static void record(
      Desk desk, String path, Language language, Map<String, String> records, List<Remark> refused)
      throws IOException {
    try {
      Work work = desk.work(path, language);
      Provenance recorded = work.recorded();
      if (!work.record().equals(java.util.Optional.of(recorded))) {
        String name = work.name().substring(work.name().lastIndexOf('/') + 1);
        records.put(work.recordName(), recorded.written(name));
      }
    } catch (Refused broken) {
      refused.addAll(broken.remarks());
    }
  }
}
