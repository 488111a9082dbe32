// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.translate.Desk;
import org.mttcourseware.core.translate.Refused;
import org.mttcourseware.core.translate.TextPlace;
import org.mttcourseware.core.translate.xliff.Outgoing;
import org.mttcourseware.core.translate.xliff.Sheet;
import org.mttcourseware.core.translate.xliff.XliffOut;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Hands texts out to translators. */
@Command(
    name = "export",
    description = {
      "Writes texts as XLIFF 2.1, one file a segment, with what is translated already. What was",
      "translated elsewhere in the very same words is filled in, to be looked at."
    })
final class TranslateExport implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private SourceOptions source = new SourceOptions();
  @Mixin private TranslationChoice choice = new TranslationChoice();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where to; 'target/translate' of the sources if not given.")
  private @Nullable Path out;

  @Option(names = "--needed", description = "Only what is stale or missing.")
  private boolean needed;

  TranslateExport(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = source.folder(terminal);
    Desk desk = Desk.at(folder);
    Map<String, String> files = new LinkedHashMap<>();
    try {
      for (Language language : choice.languages(desk)) {
        Outgoing outgoing = new Outgoing(desk, language, needed);
        sheets(desk, outgoing)
            .forEach(
                (name, sheets) ->
                    files.put(
                        name + "." + language + ".xlf",
                        XliffOut.write(sheets, original(desk), language)));
      }
    } catch (Refused refused) {
      return Refusals.print(refused, folder.toString(), terminal);
    }
    Path target = out == null ? folder.resolve("target").resolve("translate") : out;
    Files.createDirectories(target);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path beside = Files.createTempFile(target, ".mtt", ".tmp");
      Files.writeString(beside, file.getValue(), StandardCharsets.UTF_8);
      Files.move(
          beside, target.resolve(file.getKey()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      terminal.out().println(target.resolve(file.getKey()));
    }
    if (files.isEmpty()) {
      terminal.out().println("Nothing to translate.");
    }
    return Mtt.DONE;
  }

  private static Language original(Desk desk) {
    try {
      return desk.original();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  /** One file a segment, one for what a module has besides, one for the programme itself. */
  private Map<String, List<Sheet>> sheets(Desk desk, Outgoing outgoing)
      throws IOException, Refused {
    Map<String, List<Sheet>> files = new LinkedHashMap<>();
    for (String path : choice.texts(desk)) {
      put(files, outgoing.text(path));
    }
    for (String path : choice.drawings(desk)) {
      put(files, outgoing.drawing(path));
    }
    return files;
  }

  private static void put(Map<String, List<Sheet>> files, Sheet sheet) {
    TextPlace place = TextPlace.of(sheet.path());
    String name = place.segment().isEmpty() ? place.module() : place.segment();
    if (!sheet.entries().isEmpty()) {
      files
          .computeIfAbsent(name.isEmpty() ? "programme" : name, key -> new ArrayList<>())
          .add(sheet);
    }
  }
}
