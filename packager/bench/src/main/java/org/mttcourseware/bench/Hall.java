// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.io.IOException;
import java.net.URI;
import java.util.List;

/** Where a crowd meets to vote: a room of the tool, or the bare stream that it is set beside. */
interface Hall {
  /** Returns the server that {@code person} is connected to. */
  URI origin(int person);

  /** Lets {@code person} in, over its own line. */
  void join(int person, HttpLine line) throws IOException;

  /** Returns what opens the stream of a person who came in. */
  Call phone(int person);

  /** Returns what opens the stream of the projector, at the server of person 0. */
  Call projector();

  /** Ends the vote that runs, if one does. */
  void close() throws IOException;

  /**
   * Lets a new vote begin.
   *
   * @return the nanosecond in which that was asked for
   */
  long open() throws IOException;

  /** Returns whether {@code state}, sent to a phone, says that it may vote. */
  boolean isOpen(String state);

  /** Returns the vote of {@code person}. */
  Call vote(int person);

  /** Returns how many votes of the newest vote {@code state}, sent to the projector, counts. */
  int votes(String state);

  /** Returns the processes that serve all this. */
  List<ServerProcess> servers();
}
