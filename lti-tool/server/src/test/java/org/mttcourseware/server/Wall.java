// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.function.Predicate;
import org.mttcourseware.server.live.EventStream;
import org.mttcourseware.server.live.OpenedRoom;

/** A projector: when its stream breaks it goes on at the next instance, from where it was. */
final class Wall implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Instances instances;
  private final String path;
  private int at;
  private String last = "";
  private EventStream stream;

  Wall(Instances instances, OpenedRoom room, int at) {
    this.instances = instances;
    this.path = "/live/room/" + room.id() + "/events?as=screen&language=en";
    this.at = at;
    this.stream = connect();
  }

  private EventStream connect() {
    HttpRequest.Builder ask =
        HttpRequest.newBuilder(instances.get(at).url().resolve(path)).timeout(PATIENCE);
    return EventStream.open(last.isEmpty() ? ask : ask.header("Last-Event-ID", last));
  }

  /** Waits until it shows what fits. */
  JsonNode await(Predicate<JsonNode> fits) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      try {
        EventStream.Event event = stream.next();
        last = event.id();
        if (fits.test(event.state())) {
          return event.state();
        }
      } catch (UncheckedIOException | AssertionError broken) {
        again();
      }
    }
    throw new AssertionError("the wall never showed it");
  }

  private void again() throws InterruptedException {
    at++;
    instances.get(at).awaitUp();
    stream.close();
    stream = connect();
  }

  @Override
  public void close() {
    stream.close();
  }
}
