// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import java.io.IOException;
import java.net.BindException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.cli.preview.PreviewServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the programme in the browser, beside an LMS that shows every tracking call. */
@Command(
    name = "preview",
    description =
        "Shows the programme in the browser beside a stub LMS. A saved edit shows at once.")
final class PreviewCommand implements Callable<Integer> {
  private static final int USUAL_PORT = 8090;

  private final Terminal terminal;

  @Mixin private SourceOptions source = new SourceOptions();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port; if not given, 8090 or any that is free.")
  private @Nullable Integer port;

  PreviewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (PreviewServer server = start()) {
      terminal.out().println(server.address());
      terminal.show("Ctrl-C ends the preview.\n");
      Thread.currentThread().join();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
    return Mtt.DONE;
  }

  private PreviewServer start() throws IOException {
    if (port != null) {
      return start(port);
    }
    try {
      return start(USUAL_PORT);
    } catch (IOException taken) {
      return start(0);
    }
  }

  private PreviewServer start(int asked) throws IOException {
    try {
      return PreviewServer.start(source.folder(terminal), asked);
    } catch (BindException taken) {
      throw new IOException("port " + asked + " is in use; choose another with --port", taken);
    }
  }
}
