// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells every instance that something was stored: over {@code LISTEN} and {@code NOTIFY} of
 * PostgreSQL; with the embedded database, which one instance has to itself, directly.
 */
public final class Signals implements AutoCloseable {
  /** Heard when signals may have been missed: whoever follows something looks again. */
  public static final String ANYTHING = "";

  private static final Logger LOG = LoggerFactory.getLogger(Signals.class);
  private static final String CHANNEL = "mtt_signal";
  private static final int WAIT_MILLIS = 500;

  private final Database database;
  private final boolean overDatabase;
  private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread thread = new Thread(this::follow, "signals");

  private Signals(Database database, boolean overDatabase) {
    this.database = database;
    this.overDatabase = overDatabase;
  }

  /** Opens the signals of {@code database}. */
  public static Signals open(Database database) {
    Signals signals = new Signals(database, database.isShared());
    if (signals.overDatabase) {
      signals.thread.setDaemon(true);
      signals.thread.start();
    }
    return signals;
  }

  /** Calls {@code listener} with each subject that any instance sends. */
  public void listen(Consumer<String> listener) {
    listeners.add(listener);
  }

  /** Sends {@code subject} once the transaction of {@code rows} is stored. */
  public void send(AcademyRows rows, String subject) {
    if (overDatabase) {
      rows.signal(CHANNEL, subject);
    } else {
      rows.afterCommit(() -> tell(subject));
    }
  }

  private void tell(String subject) {
    listeners.forEach(listener -> listener.accept(subject));
  }

  private void follow() {
    while (closing.getCount() > 0) {
      try (Connection connection = database.pool().getConnection()) {
        follow(connection);
      } catch (SQLException lost) {
        LOG.warn("signals of the database are lost; trying again: {}", lost.getMessage());
        rest();
      }
    }
  }

  private void follow(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("listen " + CHANNEL);
    }
    try {
      tell(ANYTHING);
      PGConnection listening = connection.unwrap(PGConnection.class);
      while (closing.getCount() > 0) {
        PGNotification[] heard = listening.getNotifications(WAIT_MILLIS);
        if (heard != null) {
          for (PGNotification one : heard) {
            tell(one.getParameter());
          }
        }
      }
    } finally {
      try (Statement statement = connection.createStatement()) {
        statement.execute("unlisten " + CHANNEL);
      }
    }
  }

  private void rest() {
    try {
      closing.await(WAIT_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      closing.countDown();
    }
  }

  @Override
  public void close() {
    closing.countDown();
    try {
      thread.join(TimeUnit.SECONDS.toMillis(5));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
