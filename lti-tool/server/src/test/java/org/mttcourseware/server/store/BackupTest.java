// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
  private static final AcademyId ACADEMY = new AcademyId("north");

  @TempDir private Path folder;

  @Test
  void bringsBackTheRowsAndTheSecretWhileTheDatabaseIsInUse() throws IOException {
    Path data = folder.resolve("data");
    Path backup = folder.resolve("backup.zip");
    Secret secret = Secret.kept(data);
    try (Database database = Database.open(DatabaseAddress.embedded(data))) {
      SecretProof.check(database, secret);
      addAcademy(database);
      Backup.write(database, data, backup);
    }

    Path restored = folder.resolve("restored");
    Backup.restore(backup, restored);

    try (Database database = Database.open(DatabaseAddress.embedded(restored))) {
      SecretProof.check(database, Secret.kept(restored));
      assertEquals(List.of("North"), names(database));
    }
    try (Stream<Path> left = Files.list(data)) {
      assertFalse(left.anyMatch(file -> file.getFileName().toString().startsWith("backup-")));
    }
  }

  @Test
  void holdsWhatWasCommittedAMomentBefore() throws IOException {
    Path data = folder.resolve("data");
    Secret.kept(data);
    try (Database database = Database.open(DatabaseAddress.embedded(data))) {
      addAcademy(database);
      for (int round = 0; round < 20; round++) {
        String name = "North " + round;
        Path backup = folder.resolve("backup" + round + ".zip");
        database.change(
            ACADEMY,
            rows ->
                rows.update("update academy set name = :name where id = :academy")
                    .bind("name", name)
                    .execute());

        Backup.write(database, data, backup);

        Path restored = folder.resolve("restored" + round);
        Backup.restore(backup, restored);
        try (Database again = Database.open(DatabaseAddress.embedded(restored))) {
          assertEquals(List.of(name), names(again));
        }
      }
    }
  }

  @Test
  void refusesToRestoreOverADatabase() throws IOException {
    Path data = folder.resolve("data");
    Database.open(DatabaseAddress.embedded(data)).close();

    IOException refused =
        assertThrows(IOException.class, () -> Backup.restore(folder.resolve("any.zip"), data));

    assertTrue(refused.getMessage().contains("holds a database already"));
  }

  @Test
  void refusesAZipThatIsNoBackupAndLeavesNothing() throws IOException {
    Path other = folder.resolve("other.zip");
    Files.write(
        other, new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    Path data = folder.resolve("data");

    assertThrows(IOException.class, () -> Backup.restore(other, data));

    try (Stream<Path> left = Files.list(data)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void movesEveryRowToPostgreSql() throws IOException {
    Path data = folder.resolve("data");
    try (Database from = Database.open(DatabaseAddress.embedded(data));
        Database to = Database.open(EmbeddedPostgreSql.newDatabase())) {
      addAcademy(from);
      from.change(
          ACADEMY,
          rows -> {
            rows.update(
                    "insert into catalogue (id, academy, programme, adaptation, version, title,"
                        + " document, sha256, bytes, uploaded_at) values ('c', :academy, 'mtt', '',"
                        + " '1', 'T', '{}', 'x', 3, current_timestamp)")
                .execute();
            rows.update(
                    "insert into catalogue_chunk (academy, catalogue, number, content) values"
                        + " (:academy, 'c', 1, :content)")
                .bind("content", new byte[] {1, 2, 3})
                .execute();
          });

      Move.everything(from, to);

      assertEquals(List.of("North"), names(to));
      assertEquals(3, to.of(ACADEMY, BackupTest::chunk).length);
      assertThrows(IllegalStateException.class, () -> Move.everything(from, to));
    }
  }

  private static byte[] chunk(AcademyRows rows) {
    return rows.query("select content from catalogue_chunk where academy = :academy")
        .mapTo(byte[].class)
        .one();
  }

  private static void addAcademy(Database database) {
    database.change(
        ACADEMY,
        rows ->
            rows.update(
                    "insert into academy (id, name, created_at, language, allow_anonymous,"
                        + " store_names, retention_days, frame_origins) values (:academy, 'North',"
                        + " current_timestamp, 'en', false, false, 0, '')")
                .execute());
  }

  private static List<String> names(Database database) {
    return database.of(
        ACADEMY,
        rows ->
            rows.query("select name from academy where id = :academy").mapTo(String.class).list());
  }
}
