// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;

/**
 * The database of the service: embedded H2 in a folder, or PostgreSQL. The schema is brought up to
 * date when it is opened. Every call is one transaction: all of it is stored, or nothing.
 */
public final class Database implements AutoCloseable {
  private final HikariDataSource pool;
  private final Jdbi jdbi;

  private Database(HikariDataSource pool) {
    this.pool = pool;
    this.jdbi = Jdbi.create(pool);
  }

  /**
   * Opens the database that {@code address} names and migrates it.
   *
   * @throws IOException with one clear sentence if it cannot be reached or migrated
   */
  public static Database open(DatabaseAddress address) throws IOException {
    // H2 lets a command in beside a running service by a socket: on this machine only.
    System.setProperty("h2.bindAddress", "127.0.0.1");
    HikariDataSource pool = null;
    try {
      pool = new HikariDataSource(configuration(address));
      Flyway.configure()
          .dataSource(pool)
          .locations("classpath:org/mttcourseware/server/store/migration")
          .load()
          .migrate();
      return new Database(pool);
    } catch (FlywayException | com.zaxxer.hikari.pool.HikariPool.PoolInitializationException e) {
      if (pool != null) {
        pool.close();
      }
      throw new IOException(
          "the database at " + address.shown() + " cannot be used: " + firstLine(e), e);
    }
  }

  private static HikariConfig configuration(DatabaseAddress address) {
    HikariConfig configuration = new HikariConfig();
    configuration.setJdbcUrl(address.url());
    configuration.setUsername(address.user());
    configuration.setPassword(address.password());
    configuration.setMaximumPoolSize(address.connections());
    configuration.setMinimumIdle(1);
    configuration.setPoolName("database");
    configuration.setConnectionTimeout(10_000);
    return configuration;
  }

  private static String firstLine(Exception e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason given");
  }

  /** Runs {@code work} on the rows of {@code academy} in one transaction. */
  public <T> T of(AcademyId academy, Function<AcademyRows, T> work) {
    return jdbi.inTransaction(handle -> work.apply(new AcademyRows(handle, academy)));
  }

  /** Changes rows of {@code academy} in one transaction. */
  public void change(AcademyId academy, Consumer<AcademyRows> work) {
    jdbi.useTransaction(handle -> work.accept(new AcademyRows(handle, academy)));
  }

  /** Runs {@code work} across academies in one transaction. */
  public <T> T site(Function<SiteRows, T> work) {
    return jdbi.inTransaction(handle -> work.apply(new SiteRows(handle)));
  }

  /** Changes rows across academies in one transaction. */
  public void changeSite(Consumer<SiteRows> work) {
    jdbi.useTransaction(handle -> work.accept(new SiteRows(handle)));
  }

  /** Runs {@code work} on a bare connection, for what concerns all tables; one transaction. */
  <T> T connected(Function<java.sql.Connection, T> work) {
    return jdbi.inTransaction(handle -> work.apply(handle.getConnection()));
  }

  /** Returns whether the database answers now. */
  public boolean answers() {
    try {
      return jdbi.withHandle(handle -> handle.createQuery("select 1").mapTo(Integer.class).one())
          == 1;
    } catch (RuntimeException unreachable) {
      return false;
    }
  }

  /** Returns whether other instances may be at the same database. */
  boolean isShared() {
    return pool.getJdbcUrl().startsWith("jdbc:postgresql:");
  }

  /** Returns the pool, for the meters. */
  public HikariDataSource pool() {
    return pool;
  }

  @Override
  public void close() {
    pool.close();
  }
}
