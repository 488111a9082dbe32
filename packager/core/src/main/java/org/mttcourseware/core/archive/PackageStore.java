// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;

/**
 * The folder that packages are written to. A file there is whole or is what it was before: it is
 * written under another name, forced to the disk, and only then given its own.
 */
final class PackageStore {
  private final Path folder;

  /** Takes {@code folder}, making it if need be. */
  PackageStore(Path folder) throws IOException {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw cannot("make the folder " + folder, e);
    }
  }

  /** Gives a file its bytes. */
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** Looks at a file before it is given its name; what it throws keeps the file out. */
  interface Looking {
    void at(Path part) throws IOException;
  }

  /** What was written. */
  record Written(long bytes, String sha256) {}

  /**
   * Writes the file {@code name}, replacing it if there is one.
   *
   * @throws IOException if that cannot be done, saying why; the folder then is as it was
   */
  Written write(String name, Writing writing) throws IOException {
    return write(name, writing, part -> {});
  }

  /** Writes the file {@code name} as the other method does, unless {@code looking} refuses it. */
  Written write(String name, Writing writing, Looking looking) throws IOException {
    Path whole = folder.resolve(name);
    // With the process in its name: two builds into one folder do not meet.
    Path part = folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".part");
    removeOnExit(part, whole);
    try {
      Written written = writePart(part, writing);
      looking.at(part);
      Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
      return written;
    } catch (RefusedPackageException refused) {
      throw refused;
    } catch (IOException e) {
      throw cannot("write " + whole, e);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Removes the file {@code name} if there is one. */
  void remove(String name) throws IOException {
    try {
      Files.deleteIfExists(folder.resolve(name));
    } catch (IOException e) {
      throw cannot("remove " + folder.resolve(name), e);
    }
  }

  /** For Ctrl-C, which runs no finally. Once the process is ending, nothing more is begun. */
  private static void removeOnExit(Path part, Path whole) throws InterruptedIOException {
    try {
      part.toFile().deleteOnExit();
    } catch (IllegalStateException ending) {
      InterruptedIOException interrupted =
          new InterruptedIOException(
              "interrupted before " + whole + " was written; what was there is as it was");
      interrupted.initCause(ending);
      throw interrupted;
    }
  }

  private static Written writePart(Path part, Writing writing) throws IOException {
    MessageDigest digest = Fingerprint.newSha256();
    try (FileChannel channel =
        FileChannel.open(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      OutputStream out =
          new BufferedOutputStream(
              new DigestOutputStream(Channels.newOutputStream(channel), digest), 1 << 16);
      writing.to(out);
      out.flush();
      channel.force(true);
      return new Written(channel.size(), Fingerprint.hex(digest));
    }
  }

  private IOException cannot(String what, IOException cause) {
    return new IOException(
        "cannot "
            + what
            + ": "
            + reason(cause)
            + free()
            + "; nothing there was changed. Make room or grant access, or choose another folder",
        cause);
  }

  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException denied) {
      return "no permission for " + denied.getFile();
    }
    if (cause instanceof NoSuchFileException missing) {
      return "there is no " + missing.getFile();
    }
    if (cause instanceof FileSystemException failed && failed.getReason() != null) {
      return failed.getReason();
    }
    return String.valueOf(cause.getMessage());
  }

  private String free() {
    try {
      FileStore disk = Files.getFileStore(folder);
      return " ("
          + disk.getUsableSpace() / 1024
          + " kB free"
          + (disk.isReadOnly() ? ", read-only)" : ")");
    } catch (IOException e) {
      return "";
    }
  }
}
