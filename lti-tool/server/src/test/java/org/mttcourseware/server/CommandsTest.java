// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
  private static final Path HOME = Path.of("..", "..");

  @ParameterizedTest
  @ValueSource(strings = {"mtt", "lti-tool/dist/src/bin/mtt", "lti-tool/dist/src/bin/mtt.cmd"})
  void scriptsHandEveryCommandOfTheToolToTheTool(String script) throws IOException {
    String text = Files.readString(HOME.resolve(script));

    for (String command : commands()) {
      assertTrue(text.matches("(?s).*\\b" + command + "\\b.*"), script + " lacks " + command);
    }
  }

  @Test
  void everyCommandSaysWhatItIsFor() {
    Tool.commandLine()
        .getSubcommands()
        .forEach(
            (name, command) ->
                assertEquals(
                    1,
                    command.getCommandSpec().usageMessage().description().length,
                    name + " has no description"));
  }

  private static Set<String> commands() {
    return new TreeSet<>(Tool.commandLine().getSubcommands().keySet());
  }
}
