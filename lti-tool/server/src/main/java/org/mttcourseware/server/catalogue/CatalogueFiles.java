// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mttcourseware.server.catalogue.archive.ArchiveLimits;
import org.mttcourseware.server.catalogue.archive.MediaTypes;
import org.mttcourseware.server.store.Database;

/**
 * The files of catalogues, unpacked on the disk of each instance when they are first asked for.
 * What is on the disk may be deleted at any time: it comes again from the database.
 */
public final class CatalogueFiles {
  private final Database database;
  private final UnpackedArchives unpacked;
  private final Map<String, String> hashes = new ConcurrentHashMap<>();

  /** Makes the door to the files; they are unpacked below {@code folder}. */
  public CatalogueFiles(Database database, Path folder, ArchiveLimits limits) {
    this.database = database;
    this.unpacked = new UnpackedArchives(folder, limits);
  }

  /**
   * Returns a file that a browser may have: a page, a style, a script, a picture; never a key.
   *
   * @param catalogue the id of a version
   * @param path as {@code catalogue.json} names it
   */
  public Optional<CatalogueFile> read(String catalogue, String path) {
    return path.endsWith(".json") ? Optional.empty() : any(catalogue, path);
  }

  /** Returns the answer key at {@code path}, for the scorer alone. */
  public Optional<String> key(String catalogue, String path) {
    if (!path.startsWith("keys/")) {
      return Optional.empty();
    }
    return any(catalogue, path).map(CatalogueFiles::text);
  }

  /** Returns the texts of a segment for a room, in the language of {@code place}. */
  public Optional<String> live(String catalogue, Catalogue.SegmentPlace place) {
    String path = "live/" + place.part().language() + "/" + place.segment().id() + ".json";
    return any(catalogue, path).map(CatalogueFiles::text);
  }

  private static String text(CatalogueFile file) {
    try {
      return Files.readString(file.file());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Optional<CatalogueFile> any(String catalogue, String path) {
    Optional<String> hash = hash(catalogue);
    if (hash.isEmpty()) {
      return Optional.empty();
    }
    try {
      return unpacked
          .file(hash.get(), path, to -> restore(catalogue, to))
          .map(file -> file(file, path, hash.get()));
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }

  private static CatalogueFile file(UnpackedArchives.Found found, String path, String hash) {
    String tag = '"' + hash.substring(0, 24) + '"';
    return new CatalogueFile(found.file(), MediaTypes.of(path), found.size(), tag);
  }

  private Optional<String> hash(String catalogue) {
    String known = hashes.get(catalogue);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<String> stored =
        database.site(
            rows ->
                rows.query("select sha256 from catalogue where id = :id")
                    .bind("id", catalogue)
                    .mapTo(String.class)
                    .findOne());
    stored.ifPresent(hash -> hashes.put(catalogue, hash));
    return stored;
  }

  private void restore(String catalogue, Path to) throws IOException {
    long bytes =
        database.site(
            rows ->
                rows.query("select bytes from catalogue where id = :id")
                    .bind("id", catalogue)
                    .mapTo(Long.class)
                    .one());
    ArchiveChunks.restore(database, catalogue, bytes, to);
  }
}
