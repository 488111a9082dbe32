// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.mttcourseware.server.web.Json;

/** A client of server-sent events. */
public final class EventStream implements AutoCloseable {
  private final BufferedReader lines;

  private EventStream(InputStream body) {
    this.lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
  }

  /** One event. */
  public record Event(String id, JsonNode state) {}

  public static EventStream open(HttpRequest.Builder request) {
    try {
      return new EventStream(
          HttpClient.newHttpClient()
              .send(request.build(), HttpResponse.BodyHandlers.ofInputStream())
              .body());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** Waits for the next event. */
  public Event next() {
    try {
      String id = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("id: ")) {
          id = line.substring(4);
        } else if (line.startsWith("data: ")) {
          return new Event(id, Json.received(line.substring(6)).path("state"));
        }
      }
      throw new AssertionError("the stream ended");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void close() {
    try {
      lines.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
