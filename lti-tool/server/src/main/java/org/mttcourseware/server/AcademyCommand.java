// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mttcourseware.server.academy.Academy;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.web.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mtt academy}: the academies of the LTI tool, for scripts. */
@Command(
    name = "academy",
    description = "Adds, lists, closes and reopens academies, and invites their administrators.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = AcademyAdministratorCommand.class,
    footer = {"", "It works beside a running tool, which sees the change within seconds."})
final class AcademyCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  private Administering administering() {
    return new Administering(spec);
  }

  @Command(name = "add", description = "Adds an academy and prints its id.")
  int add(
      @Option(
              names = "--name",
              required = true,
              paramLabel = "N",
              description = "Its name, as its teachers know it.")
          String name,
      @Option(
              names = "--id",
              paramLabel = "ID",
              defaultValue = "",
              description = "Its id in addresses: letters, digits, - and _ (one is made up).")
          String id,
      @Option(
              names = "--language",
              paramLabel = "TAG",
              defaultValue = "en",
              description = "Of what the tool says where an LMS names no language (en).")
          String language,
      @Mixin DataOption data)
      throws IOException {
    Administering administering = administering();
    if (!id.isEmpty() && !AcademyId.isOne(id)) {
      throw administering.wrong("--id: write up to 40 letters, digits, - and _");
    }
    if (!Texts.LANGUAGES.contains(language)) {
      throw administering.wrong("--language: write one of " + String.join(", ", Texts.LANGUAGES));
    }
    if (name.isBlank() || name.length() > 200) {
      throw administering.wrong("--name: write up to 200 signs");
    }
    return administering.with(
        data,
        (byCommand, settings) ->
            byCommand
                .addAcademy(id, name.strip(), language)
                .map(
                    added -> {
                      administering.print(added.value());
                      return 0;
                    })
                .orElseGet(() -> administering.faulty("there is an academy '" + id + "' already")));
  }

  @Command(name = "list", description = "Lists all academies.")
  int list(
      @Option(
              names = "--output",
              paramLabel = "F",
              defaultValue = "text",
              description = "How to print them: ${COMPLETION-CANDIDATES} (text).")
          Output output,
      @Mixin DataOption data)
      throws IOException {
    Administering administering = administering();
    return administering.with(
        data,
        (byCommand, settings) -> {
          if (output == Output.JSON) {
            administering.print(
                byCommand.academies().stream().map(AcademyCommand::fields).toList());
          } else {
            byCommand.academies().forEach(academy -> administering.print(line(academy)));
          }
          return 0;
        });
  }

  private static String line(Academy academy) {
    return academy.id()
        + "  "
        + academy.name()
        + academy.closed().map(at -> "  (closed)").orElse("");
  }

  private static Map<String, Object> fields(Academy academy) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", academy.id().value());
    fields.put("name", academy.name());
    fields.put("language", academy.language());
    fields.put("closed", academy.closed().isPresent());
    return fields;
  }

  @Command(name = "close", description = "Closes an academy to launches; nothing of it is lost.")
  int close(
      @Parameters(paramLabel = "ACADEMY", description = "Its id.") String id,
      @Mixin DataOption data)
      throws IOException {
    return setClosed(id, data, true);
  }

  @Command(name = "reopen", description = "Opens a closed academy again.")
  int reopen(
      @Parameters(paramLabel = "ACADEMY", description = "Its id.") String id,
      @Mixin DataOption data)
      throws IOException {
    return setClosed(id, data, false);
  }

  private int setClosed(String id, DataOption data, boolean closed) throws IOException {
    Administering administering = administering();
    return administering.with(
        data,
        (byCommand, settings) -> {
          byCommand.setClosed(administering.academy(byCommand, id), closed);
          return 0;
        });
  }
}
