// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.web;

import java.util.List;

/**
 * A request that is answered with one calm sentence. The sentence is a text of the interface, so
 * that it comes in the reader's language.
 */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String text;
  private final transient List<Object> arguments;

  /**
   * Makes one.
   *
   * @param status a 4xx of HTTP
   * @param text the key of a text, {@code feature.key}
   */
  public RefusedException(int status, String text, Object... arguments) {
    super(status + " " + text, null, false, false);
    this.status = status;
    this.text = text;
    this.arguments = List.of(arguments);
  }

  /** Returns the status of HTTP. */
  public int status() {
    return status;
  }

  /** Returns the key of the sentence. */
  public String text() {
    return text;
  }

  /** Returns what the sentence names. */
  public List<Object> arguments() {
    return arguments;
  }
}
