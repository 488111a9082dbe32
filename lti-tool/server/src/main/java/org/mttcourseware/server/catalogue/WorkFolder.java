// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.mttcourseware.server.store.RandomIds;

/** A folder for what is not finished; it goes away with all that is left in it. */
final class WorkFolder implements AutoCloseable {
  private static final Duration ABANDONED = Duration.ofHours(6);

  private final Path folder;

  private WorkFolder(Path folder) {
    this.folder = folder;
  }

  /** Makes one below {@code parent}, and removes those that a crash left there. */
  static WorkFolder make(Path parent) throws IOException {
    Files.createDirectories(parent);
    FileTime longAgo = FileTime.from(Instant.now().minus(ABANDONED));
    try (DirectoryStream<Path> left = Files.newDirectoryStream(parent, "work-*")) {
      for (Path one : left) {
        if (Files.getLastModifiedTime(one).compareTo(longAgo) < 0) {
          delete(one);
        }
      }
    }
    return new WorkFolder(Files.createDirectory(parent.resolve("work-" + RandomIds.id())));
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  @Override
  public void close() throws IOException {
    delete(folder);
  }

  private static void delete(Path work) throws IOException {
    try (Stream<Path> found = Files.walk(work)) {
      for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
