// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * All instances, as they are behind a proxy: a call goes to any of them, and one that was not
 * answered is made again at the next.
 */
final class Instances implements AutoCloseable {
  private static final int MOST_TRIES = 20;
  private static final Duration LONGEST_CALL = Duration.ofSeconds(30);

  private final List<KillableInstance> all;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final AtomicInteger repeated = new AtomicInteger();

  Instances(List<KillableInstance> all) {
    this.all = List.copyOf(all);
  }

  /** What was answered, and whether it was asked more than once. */
  record Answer(HttpResponse<String> response, boolean repeated) {}

  /** Makes a call at instance {@code first}, or at whichever answers it. */
  Answer call(int first, String path, HttpRequest.Builder request) {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      KillableInstance instance = get(first + tries);
      try {
        if (tries >= all.size()) {
          instance.awaitUp();
        }
        URI address = instance.url().resolve(path);
        return new Answer(
            client.send(
                request.copy().uri(address).timeout(LONGEST_CALL).build(),
                HttpResponse.BodyHandlers.ofString()),
            tries > 0);
      } catch (IOException died) {
        repeated.incrementAndGet();
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
    }
    throw new AssertionError("nobody answers " + path.replaceAll("[?].*", ""));
  }

  /** Returns one of them, counted round and round. */
  KillableInstance get(int number) {
    return all.get(number % all.size());
  }

  int size() {
    return all.size();
  }

  /** Returns how many calls were not answered. */
  int repeated() {
    return repeated.get();
  }

  void start() throws IOException {
    for (KillableInstance instance : all) {
      instance.start();
    }
  }

  @Override
  public void close() {
    all.forEach(KillableInstance::close);
  }
}
