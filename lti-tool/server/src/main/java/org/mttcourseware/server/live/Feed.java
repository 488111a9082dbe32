// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.mttcourseware.server.store.Signals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the browsers of this instance up to date. However many votes come in a moment, each view is
 * made once for all who see the same.
 */
final class Feed implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Feed.class);
  private static final int GATHER_MILLIS = 60;
  private static final int BEAT_SECONDS = 15;

  private final Views views;
  private final Clock clock;
  private final Map<String, Watched> rooms = new ConcurrentHashMap<>();
  private final ScheduledExecutorService worker =
      Executors.newScheduledThreadPool(2, task -> new Thread(task, "live"));

  private volatile boolean closed;

  Feed(Views views, Signals signals, Clock clock) {
    this.views = views;
    this.clock = clock;
    signals.listen(this::changed);
    ScheduledFuture<?> unused =
        worker.scheduleWithFixedDelay(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
  }

  /** A room that somebody follows here. */
  private record Watched(Room room, Set<Connection> connections, AtomicBoolean due) {}

  /** Sends {@code connection} the state of {@code room} from now on. */
  void follow(Room room, Connection connection) {
    views.of(room, connection.follower()).ifPresent(shown -> take(room, connection, shown));
    rooms.compute(
        room.id(),
        (id, known) -> {
          Watched watched =
              known == null
                  ? new Watched(room, ConcurrentHashMap.newKeySet(), new AtomicBoolean())
                  : known;
          watched.connections().add(connection);
          return watched;
        });
    connection.onEnd(() -> leave(room.id(), connection));
    connection.begin();
    if (closed) {
      connection.end();
    }
    // What happened between the first look and the entry in the list.
    changed(room.id());
  }

  private void take(Room room, Connection connection, Shown shown) {
    connection.offer(shown);
    wake(room.id(), shown.changes());
  }

  private void leave(String room, Connection connection) {
    rooms.computeIfPresent(
        room,
        (id, watched) -> {
          watched.connections().remove(connection);
          return watched.connections().isEmpty() ? null : watched;
        });
  }

  private void changed(String room) {
    if (room.equals(Signals.ANYTHING)) {
      rooms.keySet().forEach(this::changed);
      return;
    }
    Watched watched = rooms.get(room);
    if (watched != null && watched.due().compareAndSet(false, true)) {
      later(() -> publish(watched), GATHER_MILLIS);
    }
  }

  private void later(Runnable task, long millis) {
    try {
      ScheduledFuture<?> unused = worker.schedule(task, millis, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException closing) {
      LOG.debug("this instance ends", closing);
    }
  }

  private void wake(String room, Optional<Instant> at) {
    at.ifPresent(
        time ->
            later(
                () -> changed(room),
                Math.max(0, Duration.between(clock.instant(), time).toMillis()) + 1));
  }

  private void publish(Watched watched) {
    watched.due().set(false);
    try {
      List<Connection> followers = List.copyOf(watched.connections());
      List<Shown> shown =
          views.of(watched.room(), followers.stream().map(Connection::follower).toList());
      for (int i = 0; i < shown.size(); i++) {
        followers.get(i).offer(shown.get(i));
      }
      shown.stream().findFirst().ifPresent(one -> wake(watched.room().id(), one.changes()));
    } catch (RuntimeException broken) {
      // The next change, or the fallback of the browser, shows what this one did not.
      LOG.error("a room could not be shown", broken);
    }
  }

  private void beat() {
    rooms.values().forEach(watched -> watched.connections().forEach(Connection::beat));
    // Whatever another instance stored and could tell nobody, because it died, is seen by now.
    rooms.keySet().forEach(this::changed);
  }

  @Override
  public void close() {
    closed = true;
    worker.shutdownNow();
    rooms.values().forEach(watched -> Set.copyOf(watched.connections()).forEach(Connection::end));
  }
}
