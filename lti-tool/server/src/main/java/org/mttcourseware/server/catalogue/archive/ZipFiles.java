// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.mttcourseware.server.catalogue.archive.ArchiveFault.Reason;

/** The files of an archive, each read once and counted while it is read. */
final class ZipFiles implements AutoCloseable {
  private static final int SMALL = 1024 * 1024;

  private final ZipFile zip;
  private final List<String> paths;
  private final ArchiveLimits limits;
  private final long packed;
  private long sum;

  private ZipFiles(ZipFile zip, List<String> paths, ArchiveLimits limits, long packed) {
    this.zip = zip;
    this.paths = paths;
    this.limits = limits;
    this.packed = packed;
  }

  /** Opens {@code archive} if all of its paths can be unpacked anywhere. */
  static ZipFiles open(Path archive, ArchiveLimits limits) throws IOException, FaultException {
    List<String> paths = ZipDirectory.names(archive, limits);
    demandOwnPlaces(paths);
    try {
      return new ZipFiles(
          new ZipFile(archive.toFile(), StandardCharsets.UTF_8),
          List.copyOf(paths),
          limits,
          Files.size(archive));
    } catch (ZipException damaged) {
      throw new FaultException(Reason.DAMAGED);
    }
  }

  private static void demandOwnPlaces(List<String> paths) throws FaultException {
    Set<String> files = new HashSet<>();
    for (String path : paths) {
      if (!PortablePath.is(path)) {
        throw new FaultException(Reason.BAD_PATH, path);
      }
      if (!files.add(PortablePath.onDisk(path))) {
        throw new FaultException(Reason.SAME_PATH, path);
      }
    }
    for (String path : paths) {
      for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
        if (files.contains(PortablePath.onDisk(path.substring(0, slash)))) {
          throw new FaultException(Reason.SAME_PATH, path);
        }
      }
    }
  }

  List<String> paths() {
    return paths;
  }

  /** Writes the file {@code path} to {@code out} as far as the limits let it. */
  void copy(String path, OutputStream out) throws IOException, FaultException {
    ZipEntry entry = zip.getEntry(path);
    if (entry == null) {
      throw new FaultException(Reason.DAMAGED);
    }
    CRC32 crc = new CRC32();
    byte[] buffer = new byte[65_536];
    long size = 0;
    try (InputStream in = zip.getInputStream(entry)) {
      for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
        size += got;
        sum += got;
        demandWithinLimits(path, size);
        crc.update(buffer, 0, got);
        out.write(buffer, 0, got);
      }
    } catch (ZipException | java.io.EOFException damaged) {
      throw new FaultException(Reason.DAMAGED);
    }
    if (crc.getValue() != entry.getCrc() || size != entry.getSize()) {
      throw new FaultException(Reason.DAMAGED);
    }
  }

  private void demandWithinLimits(String path, long size) throws FaultException {
    if (size > (isText(path) ? limits.text() : limits.largestFile())) {
      throw new FaultException(Reason.FILE_TOO_LARGE, path);
    }
    if (sum > limits.sum()) {
      throw new FaultException(Reason.TOO_LARGE, limits.sum() / SMALL);
    }
    // Of the whole: entries may share their bytes, and what an entry says of itself may be a lie.
    if (sum > 16 * SMALL && sum / limits.ratio() > packed) {
      throw new FaultException(Reason.BOMB, path);
    }
  }

  private static boolean isText(String path) {
    return path.endsWith(".json") || path.endsWith(".html");
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
