// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mttcourseware.server.catalogue.SampleCatalogues;
import org.mttcourseware.server.catalogue.archive.ArchiveFault.Reason;
import org.mttcourseware.server.web.Texts;

class CatalogueArchiveTest {
  private static final ArchiveLimits LIMITS =
      new ArchiveLimits(100, 40_000_000, 60_000_000, 100, 500_000);

  @TempDir private Path folder;

  @Test
  void takesWhatWePublish() throws IOException {
    ArchiveCheck.Sound sound =
        assertInstanceOf(
            ArchiveCheck.Sound.class,
            CatalogueArchive.check(SampleCatalogues.real(), ArchiveLimits.ofUpload(500)));

    assertEquals("mtt", sound.document().programme());
    assertEquals(Files.size(SampleCatalogues.real()), sound.bytes());
    assertEquals(64, sound.sha256().length());
  }

  @Test
  void unpacksEveryFileAsItWas() throws IOException {
    Path place = folder.resolve("place");

    Map<String, Long> sizes = CatalogueArchive.unpack(SampleCatalogues.small(), place, LIMITS);

    Map<String, byte[]> files = SampleCatalogues.files(SampleCatalogues.small());
    assertEquals(files.keySet(), sizes.keySet());
    for (String path : files.keySet()) {
      assertEquals(
          -1, java.util.Arrays.mismatch(files.get(path), Files.readAllBytes(place.resolve(path))));
    }
  }

  @TestFactory
  Stream<DynamicTest> refuses() {
    return HostileArchives.all()
        .map(
            hostile ->
                DynamicTest.dynamicTest(
                    hostile.name(),
                    () -> {
                      Path file = Files.createTempFile(folder, "hostile", ".mtt");
                      Files.delete(file);
                      hostile.write(file);

                      ArchiveCheck.Refused refused =
                          assertInstanceOf(
                              ArchiveCheck.Refused.class, CatalogueArchive.check(file, LIMITS));

                      assertEquals(hostile.reason(), refused.fault().reason());
                      assertFalse(said(refused.fault(), "en").contains("{"));
                    }));
  }

  @Test
  void nothingIsUnpackedOutsideOfTheFolder() throws IOException {
    Path file = folder.resolve("climbing.mtt");
    new org.mttcourseware.server.catalogue.Zip().add("../climbed.txt", new byte[1]).write(file);

    assertThrows(
        IOException.class, () -> CatalogueArchive.unpack(file, folder.resolve("place"), LIMITS));

    assertFalse(Files.exists(folder.resolve("climbed.txt")));
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void saysWhatToDo(Reason reason) {
    ArchiveFault fault = new ArchiveFault(reason, java.util.List.of("this", "that"));

    assertTrue(said(fault, "en").length() > 40);
    assertFalse(said(fault, "ar").equals(said(fault, "en")));
  }

  private static String said(ArchiveFault fault, String language) {
    return Texts.in(language).text(fault.text(), fault.found().toArray());
  }
}
