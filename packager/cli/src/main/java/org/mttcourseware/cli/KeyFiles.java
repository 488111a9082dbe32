// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import org.mttcourseware.core.archive.SigningKeys;

/** A pair of keys on the disk: the private one for its owner alone. */
final class KeyFiles {
  private KeyFiles() {}

  /** Writes {@code name.key} and {@code name.pub}; neither may be there. */
  static void write(Path name) throws IOException {
    KeyPair pair = SigningKeys.generate();
    // The private one first: if the other fails, nobody has been told a key that nobody holds.
    create(sibling(name, ".key"), SigningKeys.pem(pair.getPrivate()), ownerOnly());
    create(sibling(name, ".pub"), SigningKeys.pem(pair.getPublic()));
  }

  static Path sibling(Path name, String ending) {
    return name.resolveSibling(name.getFileName() + ending);
  }

  private static void create(Path file, String text, FileAttribute<?>... attributes)
      throws IOException {
    Files.createFile(file, attributes);
    Files.write(file, text.getBytes(StandardCharsets.US_ASCII), StandardOpenOption.WRITE);
  }

  private static FileAttribute<?>[] ownerOnly() {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
