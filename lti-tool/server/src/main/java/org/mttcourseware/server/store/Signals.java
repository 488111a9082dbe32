// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells every instance that something was stored: this one directly, others over {@code LISTEN} and
 * {@code NOTIFY} of PostgreSQL.
 *
 * <p>Others are told a moment later and once for all that was stored meanwhile, not by the
 * transaction itself: PostgreSQL commits transactions that notify one after the other, so each vote
 * would wait until the disk has those before it. An instance that is killed in that moment has
 * stored what it acknowledged and told nobody; its browsers come back to another one, which then
 * looks.
 */
public final class Signals implements AutoCloseable {
  /** Heard when signals may have been missed: whoever follows something looks again. */
  public static final String ANYTHING = "";

  private static final Logger LOG = LoggerFactory.getLogger(Signals.class);
  private static final String CHANNEL = "mtt_signal";
  private static final int WAIT_MILLIS = 500;
  private static final int GATHER_MILLIS = 15;

  private final Database database;
  private final boolean overDatabase;
  private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
  private final String own = RandomIds.id();
  private final Set<String> due = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService sender =
      Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "signals out"));
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
    rows.afterCommit(
        () -> {
          tell(subject);
          if (overDatabase && due.add(subject)) {
            later(GATHER_MILLIS);
          }
        });
  }

  private void later(int millis) {
    try {
      ScheduledFuture<?> unused = sender.schedule(this::pass, millis, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException ended) {
      LOG.debug("this instance ends", ended);
    }
  }

  private void pass() {
    List<String> subjects = List.copyOf(due);
    due.removeAll(subjects);
    try (Connection connection = database.pool().getConnection();
        PreparedStatement notify = connection.prepareStatement("select pg_notify(?, ?)")) {
      notify.setString(1, CHANNEL);
      for (String subject : subjects) {
        notify.setString(2, own + " " + subject);
        notify.execute();
      }
    } catch (SQLException lost) {
      LOG.warn("other instances could not be told; trying again: {}", lost.getMessage());
      due.addAll(subjects);
      later(WAIT_MILLIS);
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
            hear(one.getParameter());
          }
        }
      }
    } finally {
      try (Statement statement = connection.createStatement()) {
        statement.execute("unlisten " + CHANNEL);
      }
    }
  }

  /** What this instance sent it has told itself. */
  private void hear(String sent) {
    String[] parts = sent.split(" ", 2);
    if (parts.length == 2 && !parts[0].equals(own)) {
      tell(parts[1]);
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
    // What is due goes out before it ends.
    sender.shutdown();
    try {
      if (!sender.awaitTermination(5, TimeUnit.SECONDS)) {
        LOG.warn("other instances were not told the last of what this one stored");
      }
      thread.join(TimeUnit.SECONDS.toMillis(5));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
