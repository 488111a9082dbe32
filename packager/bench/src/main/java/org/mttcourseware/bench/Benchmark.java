// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.io.IOException;
import java.util.List;

/** One question about time, memory or size, answered by rows of the table. */
interface Benchmark {
  /** Returns the name on the command line. */
  String name();

  /** Returns what is measured, in half a line. */
  String about();

  /**
   * Measures.
   *
   * @throws Skipped if this machine lacks what is needed; the message says what
   */
  List<Row> rows(Workshop workshop) throws IOException, InterruptedException;
}
