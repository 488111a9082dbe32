// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.io.IOException;

/** A benchmark cannot run on this machine, or what it runs has failed. */
final class Skipped extends IOException {
  private static final long serialVersionUID = 1;

  Skipped(String message) {
    super(message);
  }
}
