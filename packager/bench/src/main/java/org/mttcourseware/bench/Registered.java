// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes the tool ready by its own commands: an academy, and the platform of the benchmark. */
final class Registered {
  private Registered() {}

  /** Registers {@code platform} with the academy {@code academy}, made in {@code data}. */
  static void platform(Workshop workshop, LtiPlatform platform, Path data, String academy)
      throws IOException, InterruptedException {
    String folder = data.toString();
    run(workshop, List.of("academy", "add", "--id", academy, "--name", academy, "--data", folder));
    run(
        workshop,
        List.of(
            "platform",
            "add",
            "--academy",
            academy,
            "--issuer",
            platform.address(),
            "--client-id",
            LtiPlatform.CLIENT_ID,
            "--deployment",
            LtiPlatform.DEPLOYMENT,
            "--auth-url",
            platform.address() + "/auth",
            "--token-url",
            platform.address() + "/token",
            "--jwks-url",
            platform.address() + "/jwks",
            "--data",
            folder));
  }

  /** Runs {@code ./mtt} with {@code words}, plain http and loopback allowed. */
  static void run(Workshop workshop, List<String> words) throws IOException, InterruptedException {
    Command command = workshop.command("env", "MTT_DEVELOPMENT=true", "./mtt");
    command.with(words.toArray(new String[0])).millis();
  }
}
