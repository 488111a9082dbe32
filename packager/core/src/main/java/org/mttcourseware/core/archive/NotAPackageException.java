// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.archive;

import java.io.IOException;

/** A file that should be a package or an index, and is not. */
public final class NotAPackageException extends IOException {
  private static final long serialVersionUID = 1L;

  NotAPackageException(String message) {
    super(message);
  }
}
