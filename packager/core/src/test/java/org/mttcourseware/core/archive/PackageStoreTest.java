// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageStoreTest {
  @TempDir Path folder;

  @Test
  void knowsWhatItWrote() throws IOException {
    PackageStore.Written written =
        new PackageStore(folder.resolve("new/deep")).write("a.zip", out -> out.write('a'));

    assertEquals(1, written.bytes());
    assertEquals(
        "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb", written.sha256());
    assertEquals("a", Files.readString(folder.resolve("new/deep/a.zip")));
  }

  @Test
  void aFailureInTheMiddleLeavesWhatWasThere() throws IOException {
    PackageStore store = new PackageStore(folder);
    store.write("a.zip", out -> out.write("old".getBytes(UTF_8)));

    IOException failure =
        assertThrows(
            IOException.class,
            () ->
                store.write(
                    "a.zip",
                    out -> {
                      out.write(new byte[1 << 20]);
                      throw new IOException("No space left on device");
                    }));

    assertEquals(List.of("a.zip"), names());
    assertEquals("old", Files.readString(folder.resolve("a.zip")));
    assertTrue(String.valueOf(failure.getMessage()).contains("a.zip: No space left on device ("));
  }

  @Test
  void aBugInTheMiddleLeavesNoTemporaryFile() throws IOException {
    PackageStore store = new PackageStore(folder);

    assertThrows(
        IllegalStateException.class,
        () ->
            store.write(
                "a.zip",
                out -> {
                  throw new IllegalStateException("bug");
                }));

    assertEquals(List.of(), names());
  }

  @Test
  void anInterruptLeavesWhatWasThere() throws IOException {
    PackageStore store = new PackageStore(folder);
    store.write("a.zip", out -> out.write('a'));

    Thread.currentThread().interrupt();
    assertThrows(
        IOException.class, () -> store.write("a.zip", out -> out.write(new byte[1 << 20])));

    assertTrue(Thread.interrupted());
    assertEquals(List.of("a.zip"), names());
    assertEquals("a", Files.readString(folder.resolve("a.zip")));
  }

  @Test
  void saysThatAFolderCannotBeMade() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    IOException failure =
        assertThrows(IOException.class, () -> new PackageStore(file.resolve("packages")));

    assertTrue(
        String.valueOf(failure.getMessage()).contains("cannot make the folder"),
        failure.getMessage());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
