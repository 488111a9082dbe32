// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.mttcourseware.core.render.Content;

/** Reads content as tests want it. */
final class Texts {
  private Texts() {}

  /** Returns the bytes of the file at {@code path}. */
  static byte[] bytes(PackageFiles files, String path) {
    Content content = files.byPath().get(path);
    if (content == null) {
      throw new AssertionError("no " + path + " in " + files.byPath().keySet());
    }
    try (InputStream in = content.open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the file at {@code path} as text. */
  static String text(PackageFiles files, String path) {
    return new String(bytes(files, path), StandardCharsets.UTF_8);
  }
}
