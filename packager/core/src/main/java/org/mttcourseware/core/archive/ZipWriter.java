// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.mttcourseware.core.format.PackageFiles;
import org.mttcourseware.core.render.Content;

/**
 * Writes package files as a zip whose bytes depend on nothing but those files: path order, one
 * fixed time, no directories, no extra fields, Zip64 only where a file or the archive needs it.
 */
final class ZipWriter {
  private static final LocalDateTime FIXED_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private ZipWriter() {}

  /**
   * Returns {@code files} as a zip holds them, in path order: all reading is done here.
   *
   * @param leading the path of the file that stands first and is stored, or the empty string
   */
  static Map<String, Deflated> deflated(PackageFiles files, String leading, DeflateCache cache)
      throws IOException {
    demandPortablePaths(files.byPath().keySet());
    Map<String, Deflated> deflated = new LinkedHashMap<>();
    Content first = files.byPath().get(leading);
    if (first != null) {
      deflated.put(leading, cache.stored(leading, first));
    }
    for (Map.Entry<String, Content> file : files.byPath().entrySet()) {
      if (!file.getKey().equals(leading)) {
        deflated.put(file.getKey(), cache.of(file.getKey(), file.getValue()));
      }
    }
    return deflated;
  }

  /** Writes {@code files} to {@code out} in their order; leaves {@code out} open. */
  static void write(Map<String, Deflated> files, OutputStream out) throws IOException {
    // Not closed: that would close 'out'.
    @SuppressWarnings("resource")
    ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out);
    // ASCII, and UTF-8 with its flag for the names that need it.
    zip.setEncoding("US-ASCII");
    zip.setFallbackToUTF8(true);
    zip.setUseZip64(Zip64Mode.AsNeeded);
    for (Map.Entry<String, Deflated> file : files.entrySet()) {
      try (InputStream in = file.getValue().data().open()) {
        zip.addRawArchiveEntry(entry(file.getKey(), file.getValue()), in);
      }
    }
    zip.finish();
  }

  private static ZipArchiveEntry entry(String path, Deflated deflated) {
    ZipArchiveEntry entry = new ZipArchiveEntry(path);
    // A local time on purpose: setTime() gives other bytes in another time zone.
    entry.setTimeLocal(FIXED_TIME);
    entry.setMethod(deflated.stored() ? ZipArchiveEntry.STORED : ZipArchiveEntry.DEFLATED);
    entry.setCrc(deflated.crc());
    entry.setSize(deflated.size());
    entry.setCompressedSize(deflated.compressedSize());
    return entry;
  }

  /** Some systems unpack to a disk that ignores case, and none should unpack outside its folder. */
  private static void demandPortablePaths(Set<String> paths) {
    Set<String> seen = new HashSet<>();
    for (String path : paths) {
      if (path.isEmpty() || path.matches("/.*|.*/|.*[\\\\:].*|(.*/)?\\.{1,2}(/.*)?|.*//.*")) {
        throw new IllegalArgumentException("not a path for a package: '" + path + "'");
      }
      if (!seen.add(path.toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException("two files differ only by case: '" + path + "'");
      }
    }
  }
}
