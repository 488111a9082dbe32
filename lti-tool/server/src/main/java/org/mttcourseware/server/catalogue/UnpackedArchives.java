// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mttcourseware.server.catalogue.archive.ArchiveLimits;
import org.mttcourseware.server.catalogue.archive.CatalogueArchive;

/**
 * Archives unpacked below one folder, each under its SHA-256. A folder appears there whole, by one
 * rename; threads and instances that unpack the same at once do not disturb each other.
 */
final class UnpackedArchives {
  private final Path folder;
  private final ArchiveLimits limits;
  private final Map<String, FileList> lists = new ConcurrentHashMap<>();
  private final Map<String, Object> locks = new ConcurrentHashMap<>();

  UnpackedArchives(Path folder, ArchiveLimits limits) {
    this.folder = folder;
    this.limits = limits;
  }

  /**
   * Returns the file {@code path} of the archive {@code hash}, which is unpacked first if this
   * machine has not got all of that file.
   */
  Optional<Found> file(String hash, String path, Source source) throws IOException {
    FileList list = lists.get(hash);
    if (list == null) {
      list = unpacked(hash, source);
    }
    if (!list.has(path)) {
      return Optional.empty();
    }
    Path place = folder.resolve(hash);
    if (!list.isWhole(place, path)) {
      lists.remove(hash);
      unpacked(hash, source);
    }
    return Optional.of(new Found(place.resolve(path), list.size(path)));
  }

  private FileList unpacked(String hash, Source source) throws IOException {
    synchronized (locks.computeIfAbsent(hash, missing -> new Object())) {
      FileList known = lists.get(hash);
      if (known == null) {
        Optional<FileList> there = FileList.ofWhole(folder.resolve(hash));
        known = there.isPresent() ? there.get() : unpack(hash, source);
        lists.put(hash, known);
      }
      return known;
    }
  }

  private FileList unpack(String hash, Source source) throws IOException {
    try (WorkFolder work = WorkFolder.make(folder)) {
      Path archive = work.path("archive");
      Path fresh = work.path("fresh");
      source.write(archive);
      if (!CatalogueArchive.sha256(archive).equals(hash)) {
        throw new IOException("a stored catalogue is damaged: restore the database from a backup");
      }
      Files.createDirectories(fresh);
      FileList list = new FileList(CatalogueArchive.unpack(archive, fresh, limits));
      list.write(fresh);
      put(fresh, folder.resolve(hash), work.path("old"));
      return list;
    }
  }

  /** Another instance may be doing the same: one that is whole is as good as ours. */
  private static void put(Path fresh, Path place, Path old) throws IOException {
    try {
      Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException taken) {
      if (FileList.ofWhole(place).isEmpty()) {
        Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
        Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  /** A file, and its size. */
  record Found(Path file, long size) {}

  /** Writes an archive to a new file. */
  @FunctionalInterface
  interface Source {
    void write(Path to) throws IOException;
  }
}
