// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is not all right, for the first page of an academy: what, since when, what to do.
 *
 * @param text the key of the sentence that says what is wrong and what to do
 * @param arguments what the sentence names
 * @param since when it began, if known
 * @param path below {@link Visit#base()}: where it can be mended
 * @param act the key of the words on the link there
 */
public record Concern(
    String text, List<Object> arguments, Optional<Instant> since, String path, String act) {
  /** Keeps its own copy of the list. */
  public Concern {
    arguments = List.copyOf(arguments);
  }
}
