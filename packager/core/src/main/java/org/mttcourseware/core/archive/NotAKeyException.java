// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.archive;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file is not the key that it should be. */
public final class NotAKeyException extends IOException {
  private static final long serialVersionUID = 1;

  NotAKeyException(Path file, String label, @Nullable Throwable cause) {
    super(
        file
            + " does not hold an Ed25519 key as PEM (BEGIN "
            + label
            + "); make a pair with 'mtt new key NAME'",
        cause);
  }
}
