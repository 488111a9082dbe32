// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.gate;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The files of a package, read from its archive as they are asked for, or its only file. Nothing is
 * unpacked to the disk, and no file is read further than an honest one goes.
 */
final class PackageContents implements Closeable {
  private static final int LARGEST_TEXT = 64 * 1024 * 1024;

  private final Path file;
  private final @Nullable ZipFile zip;
  private final Map<String, ZipArchiveEntry> byPath = new LinkedHashMap<>();

  private PackageContents(Path file, @Nullable ZipFile zip) {
    this.file = file;
    this.zip = zip;
    for (ZipArchiveEntry entry : entries()) {
      if (!entry.isDirectory()) {
        byPath.putIfAbsent(entry.getName(), entry);
      }
    }
  }

  /**
   * Opens {@code file}: as an archive if it begins as one.
   *
   * @throws IOException if it cannot be read, or is an archive that is broken
   */
  static PackageContents open(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(2);
    }
    boolean archive = head.length == 2 && head[0] == 'P' && head[1] == 'K';
    return new PackageContents(
        file,
        archive ? ZipFile.builder().setPath(file).setCharset(StandardCharsets.UTF_8).get() : null);
  }

  /** Returns whether this is an archive. */
  boolean isArchive() {
    return zip != null;
  }

  /** Returns the name of the package's file. */
  String name() {
    return file.getFileName().toString();
  }

  /** Returns the size of the package in bytes. */
  long packageBytes() throws IOException {
    return Files.size(file);
  }

  /** Returns the entries of the archive as they stand in its directory, doubles too. */
  List<ZipArchiveEntry> entries() {
    List<ZipArchiveEntry> entries = new ArrayList<>();
    if (zip != null) {
      zip.getEntries().asIterator().forEachRemaining(entries::add);
    }
    return entries;
  }

  /** Returns the paths of all files. */
  Set<String> paths() {
    return byPath.keySet();
  }

  /** Returns whether there is a file at {@code path}. */
  boolean has(String path) {
    return byPath.containsKey(path);
  }

  /** Opens the file at {@code path}, which there is. */
  InputStream open(String path) throws IOException {
    ZipArchiveEntry entry = byPath.get(path);
    if (zip == null || entry == null) {
      throw new IOException("there is no " + path);
    }
    InputStream in = zip.getInputStream(entry);
    return in == null ? new ByteArrayInputStream(new byte[0]) : in;
  }

  /** Returns what tells the content of {@code path} from others: its checksum and length. */
  String fingerprint(String path) {
    ZipArchiveEntry entry = byPath.get(path);
    return entry == null ? "" : Long.toHexString(entry.getCrc()) + " " + entry.getSize();
  }

  /** Returns the bytes of the file at {@code path}. */
  byte[] bytes(String path) throws IOException {
    try (InputStream in = open(path)) {
      return limited(in, path);
    }
  }

  /** Returns the bytes of the whole package, for one that is no archive. */
  byte[] whole() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return limited(in, name());
    }
  }

  /** Returns the file at {@code path} as text in UTF-8. */
  String text(String path) throws IOException {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    if (zip != null) {
      zip.close();
    }
  }

  private static byte[] limited(InputStream in, String path) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST_TEXT + 1);
    if (bytes.length > LARGEST_TEXT) {
      throw new IOException(path + " is larger than any page or control file");
    }
    return bytes;
  }
}
