// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Database;

/** Keeps archives in the database in pieces of 1 MB: whatever their size, one is in memory. */
final class ArchiveChunks {
  private static final int SIZE = 1_000_000;

  private ArchiveChunks() {}

  static void store(AcademyRows rows, String catalogue, Path archive) throws IOException {
    try (InputStream in = Files.newInputStream(archive)) {
      byte[] chunk = in.readNBytes(SIZE);
      for (int number = 0; chunk.length > 0; number++) {
        rows.update(
                "insert into catalogue_chunk (academy, catalogue, number, content)"
                    + " values (:academy, :catalogue, :number, :content)")
            .bind("catalogue", catalogue)
            .bind("number", number)
            .bind("content", chunk)
            .execute();
        chunk = in.readNBytes(SIZE);
      }
    }
  }

  /** Writes the archive of {@code catalogue} to the new file {@code to}, a piece at a time. */
  static void restore(Database database, String catalogue, long bytes, Path to) throws IOException {
    long written = 0;
    try (OutputStream out = Files.newOutputStream(to, StandardOpenOption.CREATE_NEW)) {
      for (int number = 0; written < bytes; number++) {
        byte[] chunk = read(database, catalogue, number);
        out.write(chunk);
        written += chunk.length;
      }
    }
  }

  private static byte[] read(Database database, String catalogue, int number) {
    return database.site(
        rows ->
            rows.query(
                    "select content from catalogue_chunk where catalogue = :catalogue"
                        + " and number = :number")
                .bind("catalogue", catalogue)
                .bind("number", number)
                .mapTo(byte[].class)
                .one());
  }
}
