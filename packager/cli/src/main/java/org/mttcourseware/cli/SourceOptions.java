// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that all commands about sources take. */
final class SourceOptions {
  @Option(
      names = "--source",
      paramLabel = "DIR",
      description = "The folder of the sources; 'content' of this clone if not given.")
  private @Nullable Path source;

  /** Returns the folder, written as short as a reader wants to see it in front of problems. */
  Path folder(Terminal terminal) {
    if (source != null) {
      return source;
    }
    Path content = terminal.home().resolve("content").toAbsolutePath().normalize();
    Path here = Path.of("").toAbsolutePath();
    return content.startsWith(here) ? here.relativize(content) : content;
  }

  /** Returns the option to give again, with a space before it, or the empty string. */
  String asTyped() {
    return source == null ? "" : " --source '" + source + "'";
  }
}
