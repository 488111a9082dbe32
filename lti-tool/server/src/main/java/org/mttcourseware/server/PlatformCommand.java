// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mttcourseware.server.academy.Academy;
import org.mttcourseware.server.academy.ByCommand;
import org.mttcourseware.server.academy.Platform;
import org.mttcourseware.server.academy.Product;
import org.mttcourseware.server.web.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mtt platform}: the LMSs of an academy, for scripts. */
@Command(
    name = "platform",
    description = "Connects LMSs to an academy of the LTI tool, lists and removes them.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "It works beside a running tool, which sees the change within seconds."})
final class PlatformCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(
      name = "add",
      description = "Connects an LMS with what it shows of itself, and prints our id for it.")
  int add(@Mixin PlatformOptions options, @Mixin DataOption data) throws IOException {
    Administering administering = new Administering(spec);
    Product product =
        Product.of(options.product())
            .orElseThrow(() -> administering.wrong("--product: no '" + options.product() + "'"));
    return administering.with(
        data,
        (byCommand, settings) -> {
          Academy academy = administering.academy(byCommand, options.academy());
          options
              .addresses()
              .forEach((option, url) -> check(administering, byCommand, option, url));
          return byCommand
              .addPlatform(
                  academy, options.name(), product, options.platform(), options.deployment())
              .map(
                  id -> {
                    administering.print(id);
                    return 0;
                  })
              .orElseGet(
                  () ->
                      administering.faulty(
                          "an LMS with this issuer and client id is connected already"));
        });
  }

  private static void check(
      Administering administering, ByCommand byCommand, String option, String url) {
    byCommand
        .wrongAddress(url)
        .ifPresent(
            text -> {
              throw administering.wrong(option + ": " + Texts.in("en").text(text));
            });
  }

  @Command(name = "list", description = "Lists the LMSs of an academy, or of all.")
  int list(
      @Option(
              names = "--academy",
              paramLabel = "A",
              defaultValue = "",
              description = "The id of the academy (all).")
          String id,
      @Option(
              names = "--output",
              paramLabel = "F",
              defaultValue = "text",
              description = "How to print them: ${COMPLETION-CANDIDATES} (text).")
          Output output,
      @Mixin DataOption data)
      throws IOException {
    Administering administering = new Administering(spec);
    return administering.with(
        data,
        (byCommand, settings) -> {
          List<Platform> platforms = new ArrayList<>();
          List<Academy> academies =
              id.isEmpty() ? byCommand.academies() : List.of(administering.academy(byCommand, id));
          academies.forEach(academy -> platforms.addAll(byCommand.platforms(academy)));
          if (output == Output.JSON) {
            administering.print(platforms.stream().map(PlatformCommand::fields).toList());
          } else {
            platforms.forEach(platform -> administering.print(line(platform)));
          }
          return 0;
        });
  }

  private static String line(Platform platform) {
    return String.join(
        "  ",
        platform.id(),
        platform.academy().value(),
        platform.state().id(),
        platform.addresses().issuer(),
        platform.addresses().clientId(),
        platform.name());
  }

  private static Map<String, Object> fields(Platform platform) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", platform.id());
    fields.put("academy", platform.academy().value());
    fields.put("name", platform.name());
    fields.put("product", platform.product().id());
    fields.put("state", platform.state().id());
    fields.put("issuer", platform.addresses().issuer());
    fields.put("clientId", platform.addresses().clientId());
    fields.put("authUrl", platform.addresses().authorization());
    fields.put("tokenUrl", platform.addresses().token());
    fields.put("jwksUrl", platform.addresses().jwks());
    fields.put("audience", platform.addresses().audience());
    return fields;
  }

  @Command(
      name = "remove",
      description =
          "Removes an LMS with its courses, learners and their work. It cannot be undone.")
  int remove(
      @Parameters(paramLabel = "PLATFORM", description = "Our id for it; see 'list'.") String id,
      @Option(
              names = "--academy",
              required = true,
              paramLabel = "A",
              description = "The id of the academy.")
          String academyId,
      @Mixin DataOption data)
      throws IOException {
    Administering administering = new Administering(spec);
    return administering.with(
        data,
        (byCommand, settings) -> {
          Academy academy = administering.academy(byCommand, academyId);
          Platform platform =
              byCommand.platforms(academy).stream()
                  .filter(one -> one.id().equals(id))
                  .findFirst()
                  .orElseThrow(
                      () -> administering.wrong("no LMS '" + id + "'; see 'mtt platform list'"));
          return byCommand.removePlatform(academy, platform)
              ? 0
              : administering.faulty(Texts.in("en").text("academy.wrong-others-platform"));
        });
  }
}
