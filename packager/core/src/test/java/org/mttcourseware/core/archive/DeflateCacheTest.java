// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mttcourseware.core.render.Content;

class DeflateCacheTest {
  @TempDir Path folder;

  /** Sizes around the buffer of the deflater and around what is kept in memory. */
  @ParameterizedTest
  @ValueSource(ints = {100, 65_535, 65_536, 65_537, 131_072, 262_144, 262_145, 3_000_000})
  void theJdkInflatesWhatWeDeflate(int size) throws IOException {
    byte[] bytes = words(size);
    try (DeflateCache cache = new DeflateCache()) {
      cache.of("before.txt", new Content.Bytes(words(400_000)));
      Deflated deflated = cache.of("a.txt", new Content.Bytes(bytes));
      cache.of("after.txt", new Content.Bytes(words(500_000)));

      assertFalse(deflated.stored());
      assertTrue(deflated.compressedSize() < size);
      try (InputStream in = new InflaterInputStream(deflated.data().open(), new Inflater(true))) {
        assertArrayEquals(bytes, in.readAllBytes());
      }
      assertEquals(crc(bytes), deflated.crc());
    }
  }

  @Test
  void equalBytesAreDeflatedOnce() throws IOException {
    try (DeflateCache cache = new DeflateCache()) {
      assertSame(
          cache.of("a.txt", Content.of("same ".repeat(50))),
          cache.of("b.txt", Content.of("same ".repeat(50))));
    }
  }

  @Test
  void whatIsCompressedAlreadyIsStoredWhateverElseHasItsBytes() throws IOException {
    Content content = Content.of("same ".repeat(50));
    try (DeflateCache cache = new DeflateCache()) {
      assertFalse(cache.of("a.txt", content).stored());
      assertTrue(cache.of("a.png", content).stored());
      assertFalse(cache.of("b.txt", content).stored());
    }
  }

  @Test
  void anEmptyFileIsStored() throws IOException {
    try (DeflateCache cache = new DeflateCache()) {
      Deflated empty = cache.of("empty.txt", Content.of(""));

      assertTrue(empty.stored());
      assertEquals(0, empty.compressedSize());
    }
  }

  @Test
  void refusesAFileThatHasChanged() throws IOException {
    Path file = Files.writeString(folder.resolve("film.mp4"), "short");
    try (DeflateCache cache = new DeflateCache()) {
      Content content = new Content.OnDisk(file, 500);

      IOException failure =
          assertThrows(IOException.class, () -> cache.of("media/film.mp4", content));

      assertEquals(
          "media/film.mp4 changed while it was being packed; build again", failure.getMessage());
    }
  }

  @Test
  void saysWhichFileCannotBeRead() throws IOException {
    try (DeflateCache cache = new DeflateCache()) {
      Content content = new Content.OnDisk(folder.resolve("gone.mp4"), 500);

      IOException failure =
          assertThrows(IOException.class, () -> cache.of("media/film.mp4", content));

      assertTrue(String.valueOf(failure.getMessage()).contains("media/film.mp4"));
    }
  }

  private static byte[] words(int size) {
    Random random = new Random(size);
    byte[] bytes = new byte[size];
    for (int i = 0; i < size; i++) {
      bytes[i] = (byte) ('a' + Math.abs(random.nextGaussian()) * 4);
    }
    return bytes;
  }

  private static long crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }
}
