// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.EitherDatabase;
import org.mttcourseware.server.store.RandomIds;

class LaunchRecordsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void dropsWhatIsOldAndWhatIsTooMuch(EitherDatabase which) throws IOException {
    Instant now = Instant.parse("2026-03-01T12:00:00Z");
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    try (Database database = Database.open(which.fresh(folder))) {
      for (int i = 0; i < LaunchRecords.MOST + 20; i++) {
        insert(database, "one", false, now.minusSeconds(i), i);
      }
      insert(database, "one", true, now.minus(Duration.ofDays(29)), 1000);
      insert(database, "one", true, now.minus(Duration.ofDays(31)), 1001);
      insert(database, null, false, now, 1002);
      new StoredUsedStates(database).firstUse("old", now.minusSeconds(1));
      new StoredUsedStates(database).firstUse("new", now.plusSeconds(1));

      Sessions sessions = new Sessions(database, clock);
      try (LaunchSweep sweep =
          new LaunchSweep(database, sessions, new LaunchRecords(database, clock), clock)) {
        sweep.sweep();
        sweep.sweep();
      }

      String refused = "launch_record where platform = 'one' and not accepted";
      assertEquals(LaunchRecords.MOST, Stored.count(database, refused));
      assertEquals(0, Stored.count(database, refused + " and number = '269'"), "the oldest go");
      assertEquals(1, Stored.count(database, "launch_record where accepted"));
      assertEquals(1, Stored.count(database, "launch_record where platform is null"));
      assertEquals(1, Stored.count(database, "used_state"));
      assertFalse(new StoredUsedStates(database).firstUse("new", now.plusSeconds(1)));
      assertTrue(new StoredUsedStates(database).firstUse("old", now.plusSeconds(1)));
    }
  }

  private static void insert(
      Database database, String platform, boolean accepted, Instant at, int number) {
    database.changeSite(
        rows ->
            rows.update(
                    "insert into launch_record (id, academy, platform, number, at, step, accepted,"
                        + " message_type, deployment_id, code, outcomes, clock_ms, proof) values"
                        + " (:id, 'site', :platform, :number, :at, 'LAUNCH', :accepted, '', '', '',"
                        + " '[]', null, '')")
                .bind("id", RandomIds.id())
                .bind("platform", platform)
                .bind("number", String.valueOf(number))
                .bind("at", at)
                .bind("accepted", accepted)
                .execute());
  }
}
