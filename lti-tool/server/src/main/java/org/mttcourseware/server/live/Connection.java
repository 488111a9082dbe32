// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import io.javalin.http.Context;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One browser that follows a room by server-sent events. No thread waits for it: what it has not
 * taken yet is replaced by what is newer, so that a slow phone skips states and slows nobody.
 */
final class Connection implements WriteListener, AsyncListener {
  private static final byte[] BEAT = ": here\n\n".getBytes(StandardCharsets.UTF_8);

  private final Follower follower;
  private final Clock clock;
  private final ServletOutputStream out;
  private final CompletableFuture<Object> over = new CompletableFuture<>();
  private final AtomicReference<byte @Nullable []> pending = new AtomicReference<>();
  private volatile Runnable ended = () -> {};
  private String last;
  private boolean writable;
  private boolean flushDue;

  /**
   * Who follows.
   *
   * @param holder the hash of the ticket; empty without one
   * @param look whose place a trainer looks from; empty for everybody else
   */
  record Follower(Audience audience, String language, String holder, String look) {
    /** Returns the seat that its activity is told of. */
    String seat(java.util.Map<String, String> byHolder) {
      if (audience != Audience.PHONE) {
        return "";
      }
      return look.isEmpty() ? byHolder.getOrDefault(holder, "") : Viewer.LOOK + look;
    }
  }

  private Connection(Follower follower, Clock clock, ServletOutputStream out, String last) {
    this.follower = follower;
    this.clock = clock;
    this.out = out;
    this.last = last;
  }

  /** Answers {@code context} with a stream that stays open. */
  static Connection open(Context context, Follower follower, Clock clock) throws IOException {
    context.contentType("text/event-stream; charset=utf-8");
    context.header("X-Accel-Buffering", "no");
    String last = context.header("Last-Event-ID");
    Connection connection =
        new Connection(follower, clock, context.res().getOutputStream(), last == null ? "" : last);
    jakarta.servlet.AsyncContext async = context.req().startAsync();
    async.setTimeout(0);
    async.addListener(connection);
    context.future(() -> connection.over);
    return connection;
  }

  /** Begins to write; called when what is to be written first was offered. */
  void begin() {
    out.setWriteListener(this);
  }

  Follower follower() {
    return follower;
  }

  /** Calls {@code then} once this browser is gone. */
  void onEnd(Runnable then) {
    ended = then;
    if (over.isDone()) {
      then.run();
    }
  }

  /** Sends {@code shown}, unless this browser has it. */
  synchronized void offer(Shown shown) {
    if (shown.id().equals(last)) {
      return;
    }
    last = shown.id();
    String event =
        "id: "
            + shown.id()
            + "\ndata: {\"now\":"
            + clock.millis()
            + ",\"state\":"
            + shown.json()
            + "}\n\n";
    pending.set(event.getBytes(StandardCharsets.UTF_8));
    pump();
  }

  /** Shows that the line is alive, where nothing else waits. */
  void beat() {
    pending.compareAndSet(null, BEAT);
    pump();
  }

  private synchronized void pump() {
    if (!writable || over.isDone()) {
      return;
    }
    try {
      while (out.isReady()) {
        if (flushDue) {
          flushDue = false;
          out.flush();
          continue;
        }
        byte[] next = pending.getAndSet(null);
        if (next == null) {
          return;
        }
        out.write(next);
        flushDue = true;
      }
    } catch (IOException | IllegalStateException gone) {
      end();
    }
  }

  void end() {
    if (over.complete(this)) {
      ended.run();
    }
  }

  @Override
  public synchronized void onWritePossible() {
    writable = true;
    pump();
  }

  @Override
  public void onError(Throwable gone) {
    end();
  }

  @Override
  public void onComplete(AsyncEvent event) {
    end();
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    end();
  }

  @Override
  public void onError(AsyncEvent event) {
    end();
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    // Begun once, by us.
  }
}
