// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.platform;

/** A token of a tool that is not taken; the message says why. */
final class BadTokenException extends Exception {
  private static final long serialVersionUID = 1L;

  BadTokenException(String reason) {
    super(reason);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
