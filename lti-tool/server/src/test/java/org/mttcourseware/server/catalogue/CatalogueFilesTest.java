// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mttcourseware.server.catalogue.archive.ArchiveLimits;
import org.mttcourseware.server.launch.SampleRooms;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.DatabaseAddress;

class CatalogueFilesTest {
  private static final ArchiveLimits LIMITS = ArchiveLimits.ofUpload(100);
  private static final String PAGE = "en/basics-all/index.html";

  @TempDir private Path folder;
  private Database database;
  private String catalogue;

  @BeforeEach
  void begin() throws IOException {
    database = Database.open(DatabaseAddress.embedded(folder));
    AcademyId academy = SampleRooms.of(database, "one").academy();
    Catalogues catalogues = new Catalogues(database, Clock.systemUTC(), LIMITS);
    Added added = catalogues.add(academy, SampleCatalogues.small());
    catalogue = assertInstanceOf(Added.Stored.class, added).version().id();
  }

  @AfterEach
  void end() {
    database.close();
  }

  @Test
  void givesWhatIsThereAndNothingElse() {
    CatalogueFiles files = files();

    assertTrue(files.read(catalogue, PAGE).isPresent());
    assertTrue(files.read(catalogue, "../../secret").isEmpty());
    assertTrue(files.read(catalogue, "en/../" + PAGE).isEmpty());
    assertTrue(files.read(catalogue, ".files").isEmpty());
    assertTrue(files.read(catalogue, "catalogue.json").isEmpty());
    assertTrue(files.read(catalogue, "keys/en/basics-all.json").isEmpty());
    assertTrue(files.key(catalogue, PAGE).isEmpty());
    assertTrue(files.read("another", PAGE).isEmpty());
  }

  @Test
  void tellsTheType() {
    assertEquals("text/html; charset=utf-8", files().read(catalogue, PAGE).orElseThrow().type());
    assertEquals(
        "video/webm",
        files().read(catalogue, "en/media/basics/all/gate.webm").orElseThrow().type());
  }

  @Test
  void comesAgainWhenTheCacheIsDeleted() throws IOException {
    CatalogueFiles files = files();
    files.read(catalogue, PAGE);
    delete(folder.resolve("cache"));

    assertIsThePage(files.read(catalogue, PAGE).orElseThrow());
  }

  @Test
  void comesAgainWhenOneFileIsDeletedOrCutOff() throws IOException {
    Path file = files().read(catalogue, PAGE).orElseThrow().file();
    Files.delete(file);
    assertIsThePage(files().read(catalogue, PAGE).orElseThrow());

    Files.write(file, new byte[3]);
    assertIsThePage(files().read(catalogue, PAGE).orElseThrow());
  }

  @Test
  void anotherRunUsesWhatIsThere() throws IOException {
    Path file = files().read(catalogue, PAGE).orElseThrow().file();
    java.nio.file.attribute.FileTime before = Files.getLastModifiedTime(file);

    files().read(catalogue, PAGE);

    assertEquals(before, Files.getLastModifiedTime(file));
  }

  @Test
  void manyAtOnceDoNotDisturbEachOther() throws Exception {
    List<CatalogueFiles> instances = List.of(files(), files(), files());
    ExecutorService threads = Executors.newFixedThreadPool(12);
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      CatalogueFiles instance = instances.get(i % instances.size());
      all.add(
          threads.submit(
              () -> {
                assertTrue(instance.read(catalogue, PAGE).isPresent());
                return null;
              }));
    }
    for (Future<?> one : all) {
      one.get();
    }
    threads.shutdown();

    assertIsThePage(instances.get(0).read(catalogue, PAGE).orElseThrow());
    try (Stream<Path> left = Files.list(folder.resolve("cache"))) {
      assertEquals(1, left.count());
    }
  }

  private CatalogueFiles files() {
    return new CatalogueFiles(database, folder.resolve("cache"), LIMITS);
  }

  private static void assertIsThePage(CatalogueFile file) throws IOException {
    assertArrayEquals(
        SampleCatalogues.files(SampleCatalogues.small()).get(PAGE),
        Files.readAllBytes(file.file()));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
