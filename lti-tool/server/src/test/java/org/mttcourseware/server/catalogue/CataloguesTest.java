// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mttcourseware.core.format.CatalogueDocument.SegmentEntry;
import org.mttcourseware.server.catalogue.archive.ArchiveLimits;
import org.mttcourseware.server.launch.SampleRooms;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.EitherDatabase;

class CataloguesTest {
  private static final ProgrammeKey PLAY = new ProgrammeKey("play", "");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void holdsWhatWePublishAndGivesItBack(EitherDatabase kind) throws IOException {
    try (Database database = Database.open(kind.fresh(folder))) {
      AcademyId academy = SampleRooms.of(database, "one").academy();
      Catalogues catalogues = catalogues(database, 0);

      Added.Stored stored =
          assertInstanceOf(Added.Stored.class, catalogues.add(academy, SampleCatalogues.real()));

      Catalogue read = catalogues.read(stored.version().id()).orElseThrow();
      SegmentEntry segment = read.segment("en", "identity-mrz").orElseThrow().segment();
      CatalogueFiles files = files(database, "cache");
      assertEquals(
          SampleCatalogues.files(SampleCatalogues.real()).get(segment.page()).length,
          files.read(read.id(), segment.page()).orElseThrow().size());
      assertTrue(files.key(read.id(), segment.key()).orElseThrow().startsWith("{"));
      assertTrue(files.read(read.id(), segment.key()).isEmpty());
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSameArchiveIsStoredOnce(EitherDatabase kind) throws IOException {
    try (Database database = Database.open(kind.fresh(folder))) {
      AcademyId academy = SampleRooms.of(database, "one").academy();
      Catalogues catalogues = catalogues(database, 0);
      catalogues.add(academy, SampleCatalogues.small());

      Added again = catalogues.add(academy, SampleCatalogues.small());

      assertEquals(false, assertInstanceOf(Added.AlreadyThere.class, again).restored());
      assertEquals(1, catalogues.versions(academy).size());
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsStoredOfWhatIsRefused(EitherDatabase kind) throws IOException {
    try (Database database = Database.open(kind.fresh(folder))) {
      AcademyId academy = SampleRooms.of(database, "one").academy();
      Path evil = folder.resolve("evil.mtt");
      Map<String, byte[]> files = SampleCatalogues.files(SampleCatalogues.small());
      new Zip().add(files).add("en/evil.js", "1".getBytes(StandardCharsets.UTF_8)).write(evil);

      Added added = catalogues(database, 0).add(academy, evil);

      assertInstanceOf(Added.Refused.class, added);
      assertEquals(0, count(database, "catalogue"));
      assertEquals(0, count(database, "catalogue_chunk"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsBroughtAgainAfterItsWithdrawalIsShownAgain(EitherDatabase kind) throws IOException {
    try (Database database = Database.open(kind.fresh(folder))) {
      AcademyId academy = SampleRooms.of(database, "one").academy();
      Catalogues catalogues = catalogues(database, 0);
      Shelves shelves = new Shelves(database, catalogues);
      catalogues.add(academy, SampleCatalogues.small());
      String id = catalogues.versions(academy).get(0).id();
      Withdrawal withdrawal = new Withdrawal(Clock.systemUTC());

      database.change(academy, rows -> withdrawal.withdraw(rows, id));
      List<Catalogue> after = shelves.shown(academy);
      Added again = catalogues.add(academy, SampleCatalogues.small());

      assertEquals(List.of(), after);
      assertEquals(true, assertInstanceOf(Added.AlreadyThere.class, again).restored());
      assertEquals(1, shelves.shown(academy).size());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aShelfFollowsTheNewestUntilItIsPinned(EitherDatabase kind) throws IOException {
    try (Database database = Database.open(kind.fresh(folder))) {
      AcademyId academy = SampleRooms.of(database, "one").academy();
      Shelves shelves = new Shelves(database, catalogues(database, 0));
      String first = add(database, 0, academy, SampleCatalogues.small());
      String second = add(database, 1, academy, SampleCatalogues.small("1.1.0"));

      assertEquals(second, shelves.of(academy).get(0).shown().id());
      assertEquals(first, shelves.of(academy).get(0).before().orElseThrow().id());

      database.change(academy, rows -> ShelfRows.pin(rows, PLAY, first));
      String third = add(database, 2, academy, SampleCatalogues.small("1.2.0"));

      assertEquals(first, shelves.find(academy, PLAY, "basics-all").orElseThrow().id());
      database.change(academy, rows -> ShelfRows.pin(rows, PLAY, null));
      assertEquals(third, shelves.find(academy, PLAY, "basics-all").orElseThrow().id());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aHiddenShelfIsNotOfferedButLinksGoOn(EitherDatabase kind) throws IOException {
    try (Database database = Database.open(kind.fresh(folder))) {
      AcademyId academy = SampleRooms.of(database, "one").academy();
      Shelves shelves = new Shelves(database, catalogues(database, 0));
      add(database, 0, academy, SampleCatalogues.small());

      database.change(academy, rows -> ShelfRows.hide(rows, PLAY, true));

      assertEquals(List.of(), shelves.shown(academy));
      assertTrue(shelves.find(academy, PLAY, "basics-all").isPresent());
    }
  }

  @ParameterizedTest
  @EnumSource
  void anAcademySeesItsOwnAndWhatTheSiteOffers(EitherDatabase kind) throws IOException {
    try (Database database = Database.open(kind.fresh(folder))) {
      AcademyId one = SampleRooms.of(database, "one").academy();
      AcademyId two = SampleRooms.of(database, "two").academy();
      Shelves shelves = new Shelves(database, catalogues(database, 0));
      add(database, 0, one, SampleCatalogues.small());
      add(database, 0, AcademyId.SITE, SampleCatalogues.small("2.0.0"));
      ProgrammeKey key = PLAY;

      assertEquals(List.of("1.0.0"), numbers(shelves, one));
      assertEquals(List.of(), numbers(shelves, two));

      database.changeSite(rows -> Offers.set(rows, key, Set.of(two)));
      assertEquals(List.of("1.0.0"), numbers(shelves, one));
      assertEquals(List.of("2.0.0"), numbers(shelves, two));

      database.changeSite(rows -> Offers.set(rows, key, Set.of(AcademyId.SITE)));
      assertEquals(2, shelves.of(one).get(0).versions().size());
      assertEquals(List.of("2.0.0"), numbers(shelves, two));
    }
  }

  private static List<String> numbers(Shelves shelves, AcademyId academy) {
    return shelves.shown(academy).stream().map(shown -> shown.document().version()).toList();
  }

  private static String add(Database database, int hour, AcademyId academy, Path archive)
      throws IOException {
    Added added = catalogues(database, hour).add(academy, archive);
    return assertInstanceOf(Added.Stored.class, added).version().id();
  }

  private static Catalogues catalogues(Database database, int hour) {
    Instant now = Instant.parse("2030-01-01T00:00:00Z").plus(Duration.ofHours(hour));
    Clock clock = Clock.fixed(now, java.time.ZoneOffset.UTC);
    return new Catalogues(database, clock, ArchiveLimits.ofUpload(100));
  }

  private CatalogueFiles files(Database database, String name) throws IOException {
    Path cache = Files.createDirectories(folder.resolve(name));
    return new CatalogueFiles(database, cache, ArchiveLimits.ofUpload(100));
  }

  private static int count(Database database, String table) {
    return database.site(
        rows -> rows.query("select count(*) from " + table).mapTo(Integer.class).one());
  }
}
