// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of one file of a package: in memory, or still where the sources have them. */
public sealed interface Content {
  /** Opens the bytes. */
  InputStream open() throws IOException;

  /** Returns their number. */
  long size();

  /** Returns the UTF-8 bytes of {@code text}. */
  static Content of(String text) {
    return new Bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Bytes in memory; compared by identity. */
  final class Bytes implements Content {
    private final byte[] bytes;

    /** Takes the array as it is: the caller no longer changes it. */
    public Bytes(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public long size() {
      return bytes.length;
    }
  }

  /** A file of the sources, read when it is packed. */
  record OnDisk(Path file, long size) implements Content {
    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(file);
    }
  }
}
