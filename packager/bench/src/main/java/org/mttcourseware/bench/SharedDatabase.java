// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL that several instances share: one that is given, or one started for the run. */
final class SharedDatabase implements AutoCloseable {
  private static final String GIVEN = "MTT_BENCH_DATABASE_URL";

  private final Map<String, String> settings;
  private final @Nullable EmbeddedPostgres started;

  private SharedDatabase(Map<String, String> settings, @Nullable EmbeddedPostgres started) {
    this.settings = settings;
    this.started = started;
  }

  /** Takes the empty database that the environment names, or starts a server. */
  static SharedDatabase open() throws Skipped {
    Map<String, String> settings = new HashMap<>();
    settings.put("MTT_SECRET", "the same secret on all instances");
    String given = System.getenv(GIVEN);
    if (given != null) {
      settings.put("MTT_DATABASE_URL", given);
      settings.put("MTT_DATABASE_USER", fromEnvironment("MTT_BENCH_DATABASE_USER"));
      settings.put("MTT_DATABASE_PASSWORD", fromEnvironment("MTT_BENCH_DATABASE_PASSWORD"));
      return new SharedDatabase(settings, null);
    }
    try {
      EmbeddedPostgres server = EmbeddedPostgres.builder().start();
      settings.put("MTT_DATABASE_URL", server.getJdbcUrl("postgres", "postgres"));
      settings.put("MTT_DATABASE_USER", "postgres");
      return new SharedDatabase(settings, server);
    } catch (IOException | IllegalStateException refused) {
      throw new Skipped(
          "a PostgreSQL could not be started here ("
              + refused.getMessage()
              + "); make an empty database and name it: "
              + GIVEN
              + "=jdbc:postgresql://host/name, MTT_BENCH_DATABASE_USER,"
              + " MTT_BENCH_DATABASE_PASSWORD");
    }
  }

  private static String fromEnvironment(String name) {
    String value = System.getenv(name);
    return value == null ? "" : value;
  }

  /** Returns the settings of an instance that uses it. */
  Map<String, String> settings() {
    return settings;
  }

  @Override
  public void close() throws IOException {
    if (started != null) {
      started.close();
    }
  }
}
