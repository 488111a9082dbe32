// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A copy of everything an instance with the embedded database has, in one zip: the database as it
 * was at one moment, also while it is in use, the secret, and the settings.
 */
public final class Backup {
  private static final String DATABASE = "database.mv.db";
  private static final List<String> BESIDE = List.of("secret", "mtt.properties");

  private Backup() {}

  /**
   * Writes the backup of {@code database}, whose folder is {@code data}, to {@code file}.
   *
   * @throws FileAlreadyExistsException if there is such a file
   */
  public static void write(Database database, Path data, Path file) throws IOException {
    if (Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    Path whole = data.toAbsolutePath().resolve("backup-" + RandomIds.id() + ".zip");
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      // Else what was committed a moment ago is in memory only, and not in the copy.
      database.changeSite(rows -> rows.update("checkpoint sync").execute());
      database.changeSite(
          rows -> rows.update("backup to '" + whole.toString().replace("'", "''") + "'").execute());
      try (OutputStream out = Files.newOutputStream(part);
          ZipOutputStream zip = new ZipOutputStream(out);
          InputStream in = Files.newInputStream(whole);
          ZipInputStream from = new ZipInputStream(in)) {
        for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
          zip.putNextEntry(new ZipEntry(entry.getName()));
          from.transferTo(zip);
          zip.closeEntry();
        }
        for (String name : BESIDE) {
          if (Files.isRegularFile(data.resolve(name))) {
            zip.putNextEntry(new ZipEntry(name));
            Files.copy(data.resolve(name), zip);
            zip.closeEntry();
          }
        }
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(whole);
      Files.deleteIfExists(part);
    }
  }

  /**
   * Restores a backup into {@code data}.
   *
   * @throws IOException if there is a database already, or {@code file} is no backup
   */
  public static void restore(Path file, Path data) throws IOException {
    if (Files.exists(data.resolve(DATABASE))) {
      throw new IOException(
          data + " holds a database already; name an empty folder, or move that one away first");
    }
    Files.createDirectories(data);
    Path restored = Files.createTempDirectory(data, "restore-");
    try (InputStream in = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        // Only names that we wrote: nothing else in the zip can reach the disk.
        if (entry.getName().equals(DATABASE) || BESIDE.contains(entry.getName())) {
          Files.copy(zip, restored.resolve(entry.getName()));
        }
      }
      if (!Files.exists(restored.resolve(DATABASE)) || !Files.exists(restored.resolve("secret"))) {
        throw new IOException(file + " is no backup of the LTI tool");
      }
      for (String name : List.of("secret", "mtt.properties", DATABASE)) {
        if (Files.exists(restored.resolve(name))) {
          Files.move(restored.resolve(name), data.resolve(name));
        }
      }
      Secret.protect(data.resolve("secret"));
    } finally {
      for (String name : List.of("secret", "mtt.properties", DATABASE)) {
        Files.deleteIfExists(restored.resolve(name));
      }
      Files.deleteIfExists(restored);
    }
  }
}
