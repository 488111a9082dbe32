// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import java.nio.file.Path;

/** Programmes for tests. */
public final class Programmes {
  private Programmes() {}

  /**
   * Writes the programme {@code trial} with the segment {@code start-first} into {@code folder}.
   */
  public static void write(Path folder) {
    Run run = Run.mtt("new", "programme", "trial", "--source", folder);
    if (run.code() != 0) {
      throw new IllegalStateException(run.err());
    }
  }
}
