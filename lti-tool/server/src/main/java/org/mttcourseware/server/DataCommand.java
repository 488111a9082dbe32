// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import org.mttcourseware.server.settings.Setting;
import org.mttcourseware.server.settings.Settings;
import org.mttcourseware.server.settings.WrongSettingException;
import org.mttcourseware.server.store.Backup;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.DatabaseAddress;
import org.mttcourseware.server.store.Move;
import org.mttcourseware.server.store.SecretProof;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mtt data}: copies of everything that the tool keeps. */
@Command(name = "data", description = "Backs up, restores and moves what the LTI tool keeps.")
final class DataCommand {

  @Command(
      name = "backup",
      description =
          "Writes the embedded database, the secret and the settings to a zip, also while the tool runs.")
  int backup(
      @Parameters(paramLabel = "FILE", description = "The zip to write.") Path file,
      @Mixin DataOption data)
      throws IOException {
    Settings settings = data.settings();
    demandEmbedded(settings, "use pg_dump, and keep a copy of the secret");
    try (Database database = Database.open(settings.database())) {
      Backup.write(database, settings.data(), file.toAbsolutePath());
    } catch (FileAlreadyExistsException there) {
      throw new IOException(file + " is there already; choose another name", there);
    }
    System.out.println("Wrote " + file);
    return 0;
  }

  @Command(name = "restore", description = "Brings a backup into a folder that holds no database.")
  int restore(
      @Parameters(paramLabel = "FILE", description = "The zip that 'backup' wrote.") Path file,
      @Mixin DataOption data)
      throws IOException {
    Settings settings = data.settings();
    Backup.restore(file, settings.data());
    System.out.println("Restored to " + settings.data());
    return 0;
  }

  @Command(
      name = "move",
      description =
          "Copies everything from the embedded database to an empty PostgreSQL. Stop the tool first.")
  int move(
      @Option(
              names = "--to",
              paramLabel = "URL",
              required = true,
              description = "jdbc:postgresql://host/name")
          String to,
      @Option(
              names = "--user",
              paramLabel = "U",
              defaultValue = "",
              description = "The user of the database.")
          String user,
      @Mixin DataOption data)
      throws IOException {
    Settings settings = data.settings();
    demandEmbedded(settings, "there is nothing to move");
    if (!to.startsWith("jdbc:postgresql:")) {
      throw new WrongSettingException(
          Setting.MTT_DATABASE_URL, "write --to jdbc:postgresql://host/name");
    }
    String password = settings.text(Setting.MTT_DATABASE_PASSWORD);
    try (Database from = Database.open(settings.database());
        Database target = Database.open(new DatabaseAddress(to, user, password, 2))) {
      SecretProof.check(from, Service.secret(settings));
      Move.everything(from, target)
          .forEach((table, rows) -> System.out.printf("%8d  %s%n", rows, table));
    } catch (IllegalStateException refused) {
      throw new IOException(refused.getMessage(), refused);
    }
    System.out.println(
        "Moved. Start the tool with MTT_DATABASE_URL=" + to + " and the same secret.");
    return 0;
  }

  private static void demandEmbedded(Settings settings, String instead) {
    if (!settings.database().isEmbedded()) {
      throw new WrongSettingException(
          Setting.MTT_DATABASE_URL,
          "this is for the embedded database; with PostgreSQL, " + instead);
    }
  }
}
