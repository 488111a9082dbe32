// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mttcourseware.core.model.LmsProfile;
import org.mttcourseware.core.play.Programmes;
import org.mttcourseware.core.render.Build;

/** Whatever is in a file, the gate answers: it neither fails nor reaches out nor runs on. */
class HostilePackagesTest {
  private static final int MUTATIONS = 300;

  @TempDir Path folder;

  @Test
  void bytesChangedAtRandomGiveFindingsAndNoException() throws IOException {
    Build build = Programmes.fixture("en");
    String segment = build.segments().get(0).segment().id();
    byte[] whole = Files.readAllBytes(Packages.written(build, "scorm2004-4", segment, folder));
    Random random = new Random(20261122);
    Path broken = folder.resolve("broken.zip");
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] bytes = whole.clone();
      int changes = 1 + random.nextInt(4);
      for (int j = 0; j < changes; j++) {
        // The end holds the directory of the archive, where a change does most.
        int from = random.nextBoolean() ? Math.max(0, bytes.length - 4000) : 0;
        bytes[from + random.nextInt(bytes.length - from)] = (byte) random.nextInt(256);
      }
      if (random.nextInt(10) == 0) {
        bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      }
      Files.write(broken, bytes);

      Inspection inspection = inspect(broken);

      boolean same = Arrays.equals(bytes, whole);
      assertTrue(same || inspection.problems().size() < 1000);
    }
  }

  @Test
  void aZipBombIsRefusedWithoutBeingUnpacked() throws IOException {
    Path bomb = folder.resolve("bomb.zip");
    byte[] zeros = new byte[1 << 20];
    try (OutputStream out = Files.newOutputStream(bomb);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("imsmanifest.xml"));
      for (int i = 0; i < 80; i++) {
        zip.write(zeros);
      }
      zip.closeEntry();
    }

    assertFalse(inspect(bomb).passes());
  }

  @Test
  void elementsNestedWithoutEndAreRefused() throws IOException {
    Path deep = folder.resolve("deep.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(deep))) {
      zip.putNextEntry(new ZipEntry("cmi5.xml"));
      zip.write("<a>".repeat(100_000).getBytes(StandardCharsets.US_ASCII));
      zip.closeEntry();
    }

    Inspection inspection = inspect(deep);

    assertEquals("PKG201", inspection.problems().get(0).code());
  }

  @Test
  void anEmptyFileAndAnEmptyArchiveAreNoPackages() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.zip"));
    Path nothing = folder.resolve("nothing.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(nothing))) {
      zip.putNextEntry(new ZipEntry("folder/"));
    }

    assertEquals("PKG103", inspect(empty).problems().get(0).code());
    assertEquals("PKG103", inspect(nothing).problems().get(0).code());
  }

  @Test
  void aFileThatIsNotThereIsNoPackageProblem() {
    assertThrows(NoSuchFileException.class, () -> inspect(folder.resolve("gone.zip")));
  }

  private static Inspection inspect(Path file) throws IOException {
    return new PackageGate().inspect(file, LmsProfile.GENERIC);
  }
}
