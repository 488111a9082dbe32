// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The two databases that the service runs on: what holds on one has to hold on the other. */
public enum EitherDatabase {
  EMBEDDED {
    @Override
    public DatabaseAddress fresh(Path folder) {
      return DatabaseAddress.embedded(folder);
    }
  },
  POSTGRESQL {
    @Override
    public DatabaseAddress fresh(Path folder) {
      String name = "test" + NUMBER.incrementAndGet();
      try (Connection connection = server().getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create database " + name);
      } catch (SQLException broken) {
        throw new IllegalStateException(broken);
      }
      return new DatabaseAddress(server().getJdbcUrl("postgres", name), "postgres", "", 12);
    }
  };

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static @Nullable EmbeddedPostgres server;

  /** Returns the address of an empty database; the embedded one lies in {@code folder}. */
  public abstract DatabaseAddress fresh(Path folder);

  /** One server for all tests of a run; each test has a database of its own in it. */
  private static synchronized EmbeddedPostgres server() {
    if (server == null) {
      try {
        EmbeddedPostgres started = EmbeddedPostgres.builder().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(started)));
        server = started;
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
    return server;
  }

  private static void close(EmbeddedPostgres started) {
    try {
      started.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
