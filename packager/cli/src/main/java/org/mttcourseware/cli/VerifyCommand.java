// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.core.archive.NotAKeyException;
import org.mttcourseware.core.archive.SigningKeys;
import org.mttcourseware.core.archive.Verification;
import org.mttcourseware.core.check.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whether packages are those that were published. */
@Command(
    name = "verify",
    description = "Says whether the packages in a folder are whole, and who published them.",
    footer = {
      "",
      "Every package is compared with its checksum in index.json, and index.json with its signature.",
      "Get the publisher's public key by another way than the packages.",
      "Exit code 1 if anything is not as it was published."
    })
final class VerifyCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "DIR", description = "The folder with index.json.")
  private Path folder = Path.of("");

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description = "The publisher's public key (Ed25519, PEM).")
  private @Nullable Path key;

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Verification verification;
    try {
      verification = Verification.of(folder, publicKey());
    } catch (NotAKeyException wrong) {
      terminal.err().println("mtt: " + wrong.getMessage());
      return Mtt.FAULTY_INPUT;
    }
    Report.named("text").write(verification.problems(), folder.toString(), terminal.out());
    terminal
        .out()
        .println(
            verification.packages()
                + " packages are as they were published"
                + (verification.signed() ? ", and signed with the key given" : ""));
    return verification.holds() ? Mtt.DONE : Mtt.FAULTY_INPUT;
  }

  private Optional<PublicKey> publicKey() throws IOException {
    return key == null ? Optional.empty() : Optional.of(SigningKeys.publicKey(key));
  }
}
