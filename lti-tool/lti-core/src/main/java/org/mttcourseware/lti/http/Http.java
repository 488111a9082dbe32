// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.http;

import java.io.IOException;

/**
 * The way out to platforms, handed in by the application.
 *
 * <p>Whoever implements it limits time and size, follows no redirect, and refuses addresses inside
 * the own network (the library calls addresses that strangers name). Any status is an answer, not
 * an exception.
 */
public interface Http {

  /**
   * Sends one call and waits for its answer.
   *
   * @throws AddressRefusedException if the address must not be called
   * @throws AnswerTooBigException if the answer is larger than the implementer reads
   */
  HttpAnswer send(HttpCall call) throws IOException;
}
