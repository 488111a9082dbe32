// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Where a command speaks: results to {@code out}, what else there is to say to {@code err}.
 *
 * @param progress whether somebody watches {@code err}
 * @param home the folder of the clone, whose {@code content} is meant where no source is named
 */
record Terminal(PrintWriter out, PrintWriter err, boolean progress, Path home) {

  /**
   * Returns the terminal of this process; the script {@code mtt} says what Java cannot find out.
   */
  static Terminal ofProcess() {
    return new Terminal(
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        Boolean.getBoolean("mtt.progress"),
        Path.of(System.getProperty("mtt.home", "")));
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    FileOutputStream stream = new FileOutputStream(descriptor);
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /** Shows how far a command is, over what was shown before, if somebody watches. */
  void show(String state) {
    if (progress) {
      err.print("\r\u001b[K" + state);
      err.flush();
    }
  }
}
