// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** One real PostgreSQL for all tests of a run; each test gets a database of its own in it. */
public final class EmbeddedPostgreSql {
  private static final AtomicInteger NEXT = new AtomicInteger();

  private static EmbeddedPostgres server;

  private EmbeddedPostgreSql() {}

  /** Returns the address of a new, empty database. */
  public static synchronized DatabaseAddress newDatabase() {
    try {
      if (server == null) {
        server = EmbeddedPostgres.builder().start();
        Runtime.getRuntime().addShutdownHook(new Thread(EmbeddedPostgreSql::stop));
      }
      String name = "test" + NEXT.incrementAndGet();
      try (Connection connection = server.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.executeUpdate("create database " + name);
      }
      return new DatabaseAddress(server.getJdbcUrl("postgres", name), "postgres", "", 8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static void stop() {
    try {
      server.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
