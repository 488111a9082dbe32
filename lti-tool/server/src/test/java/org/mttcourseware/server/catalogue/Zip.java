// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Writes zips as nobody should. */
public final class Zip {
  private final java.util.List<Member> members = new java.util.ArrayList<>();

  /** Adds ordinary files. */
  public Zip add(Map<String, byte[]> files) {
    files.forEach(this::add);
    return this;
  }

  /** Adds an ordinary file. */
  public Zip add(String path, byte[] content) {
    return add(path, content, 0);
  }

  /** Adds a file with a mode of Unix. */
  public Zip add(String path, byte[] content, int mode) {
    members.add(new Member(path, ByteBuffer.wrap(content), mode));
    return this;
  }

  /** Adds a file of {@code megabytes} of zeros. */
  public Zip zeros(String path, int megabytes) {
    return add(path, new byte[megabytes * 1024 * 1024]);
  }

  /** Writes them all. */
  public void write(Path file) throws IOException {
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
      zip.setEncoding(StandardCharsets.UTF_8.name());
      for (Member member : members) {
        ZipArchiveEntry entry = new ZipArchiveEntry(member.path());
        if (member.mode() != 0) {
          entry.setUnixMode(member.mode());
        }
        zip.putArchiveEntry(entry);
        zip.write(member.content().array());
        zip.closeArchiveEntry();
      }
    }
  }

  private record Member(String path, ByteBuffer content, int mode) {}
}
