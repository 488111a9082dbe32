// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.mttcourseware.core.format.PackageFiles;
import org.mttcourseware.core.render.Content;

class ZipWriterTest {
  private static final Content TEXT = Content.of("the same words again and again ".repeat(100));

  private final PackageFiles files =
      PackageFiles.of(
          Map.of(
              "z.txt",
              Content.of("last"),
              "a/page.html",
              TEXT,
              "a/picture.png",
              new Content.Bytes(new byte[5000]),
              "media/noise.svg",
              new Content.Bytes(noise(3000)),
              "index.html",
              TEXT));

  @Test
  void canBeReadBack() throws IOException {
    byte[] archive = zip(files);

    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (Map.Entry<String, Content> file : files.byPath().entrySet()) {
        assertEquals(file.getKey(), zip.getNextEntry().getName());
        assertArrayEquals(file.getValue().open().readAllBytes(), zip.readAllBytes());
      }
    }
  }

  @Test
  void entriesAreSortedAndCarryNothingElse() throws IOException {
    List<String> names = new ArrayList<>();
    for (ZipArchiveEntry entry : entries(zip(files))) {
      names.add(entry.getName());
      assertEquals(LocalDateTime.of(2000, 1, 1, 0, 0), entry.getTimeLocal());
      assertEquals(0, entry.getLocalFileDataExtra().length);
      assertEquals(0, entry.getCentralDirectoryExtra().length);
      assertEquals(0, entry.getExternalAttributes());
      assertFalse(entry.isDirectory());
      assertFalse(entry.getGeneralPurposeBit().usesDataDescriptor());
      assertFalse(entry.getGeneralPurposeBit().usesUTF8ForNames());
    }
    List<String> sorted = new ArrayList<>(names);
    Collections.sort(sorted);
    assertEquals(sorted, names);
  }

  @Test
  void storesWhatDeflatingWouldNotShrink() throws IOException {
    for (ZipArchiveEntry entry : entries(zip(files))) {
      boolean stored = entry.getMethod() == ZipArchiveEntry.STORED;
      assertEquals(!entry.getName().endsWith(".html"), stored, entry.getName());
    }
  }

  @Test
  void sameFilesGiveSameBytesInEveryTimeZoneAndLocale() throws IOException {
    byte[] expected = zip(files);
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      for (String id : TimeZone.getAvailableIDs()) {
        TimeZone.setDefault(TimeZone.getTimeZone(id));
        assertArrayEquals(expected, zip(files), id);
      }
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  /** Fails where a JDK, a system or a new release of a library comes to give other bytes. */
  @Test
  void sameFilesGiveSameBytesOnEveryMachine() throws IOException {
    PackageFiles text = PackageFiles.of(Map.of("a.txt", new Content.Bytes(words(200_000))));

    assertEquals(
        "a0f015bc8b2601a4754a4f8a297c9f2a8593c9f62971fe2b7b654a20f1079652",
        Fingerprint.of(new Content.Bytes(zip(text))).sha256());
  }

  @Test
  void flagsOnlyNamesBeyondAscii() throws IOException {
    PackageFiles named = PackageFiles.of(Map.of("صورة.svg", TEXT, "picture.svg", TEXT));

    for (ZipArchiveEntry entry : entries(zip(named))) {
      boolean ascii = entry.getName().equals("picture.svg");
      assertEquals(!ascii, entry.getGeneralPurposeBit().usesUTF8ForNames(), entry.getName());
      assertEquals(0, entry.getCentralDirectoryExtra().length);
    }
  }

  @Test
  void refusesPathsThatLeaveThePackage() {
    for (String path : List.of("/a", "../a", "a/../b", "a\\b", "C:a", "a//b", "a/", "", "./a")) {
      PackageFiles unsafe = PackageFiles.of(Map.of(path, TEXT));

      assertThrows(IllegalArgumentException.class, () -> zip(unsafe), path);
    }
  }

  @Test
  void refusesPathsThatDifferOnlyByCase() {
    PackageFiles unsafe = PackageFiles.of(Map.of("a.html", TEXT, "A.html", TEXT));

    assertThrows(IllegalArgumentException.class, () -> zip(unsafe));
  }

  @Test
  void deflatesEachContentOnce() throws IOException {
    try (DeflateCache cache = new DeflateCache()) {
      ZipWriter.deflated(files, "", cache);
      ZipWriter.deflated(files, "", cache);

      assertEquals(3, cache.deflations());
    }
  }

  private static byte[] zip(PackageFiles files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflateCache cache = new DeflateCache()) {
      ZipWriter.write(ZipWriter.deflated(files, "", cache), out);
    }
    return out.toByteArray();
  }

  private static List<ZipArchiveEntry> entries(byte[] archive) throws IOException {
    try (ZipFile zip = ZipFile.builder().setByteArray(archive).get()) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
      assertTrue(entries.size() > 0);
      return entries;
    }
  }

  /** Letters, some more often than others: what a deflater has choices in. */
  private static byte[] words(int size) {
    Random random = new Random(7);
    byte[] bytes = new byte[size];
    for (int i = 0; i < size; i++) {
      int most = 1 + random.nextInt(26);
      bytes[i] = (byte) ('a' + random.nextInt(most));
    }
    return bytes;
  }

  private static byte[] noise(int size) {
    byte[] bytes = new byte[size];
    new Random(7).nextBytes(bytes);
    return bytes;
  }
}
