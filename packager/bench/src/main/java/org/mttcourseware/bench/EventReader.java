// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Reads the answer to a request for an event stream, in whatever pieces it comes: the head, then
 * chunks, in them lines, and of them the data of each event.
 */
final class EventReader {
  private static final String DATA = "data:";

  private enum Part {
    HEAD,
    CHUNK_SIZE,
    CHUNK
  }

  private final Consumer<String> events;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(64);
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream(0);
  private final StringBuilder head = new StringBuilder();
  private Part part = Part.HEAD;
  private int left;
  private String data = "";

  /** Tells {@code events} the data of each event. */
  EventReader(Consumer<String> events) {
    this.events = events;
  }

  /**
   * Reads what came.
   *
   * @throws IOException if it is no event stream
   */
  void read(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      byte sign = bytes.get();
      boolean ends = part == Part.CHUNK && --left == 0;
      if (sign != '\n') {
        line.write(sign);
      } else if (part == Part.HEAD) {
        head(taken());
      } else if (part == Part.CHUNK_SIZE) {
        size(taken());
      } else {
        event(taken());
      }
      if (ends) {
        part = Part.CHUNK_SIZE;
        keep();
      }
    }
  }

  /** A line may go on in the next chunk: its beginning waits while the size of that is read. */
  private void keep() {
    kept.writeBytes(line.toByteArray());
    line.reset();
  }

  private String taken() {
    String text = line.toString(StandardCharsets.UTF_8);
    line.reset();
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  private void head(String header) throws IOException {
    head.append(header).append('\n');
    if (header.isEmpty()) {
      if (!head.toString().startsWith("HTTP/1.1 200")) {
        throw new Skipped("an event stream was answered:\n" + head);
      }
      boolean chunked = head.toString().toLowerCase(Locale.ROOT).contains(": chunked\n");
      part = chunked ? Part.CHUNK_SIZE : Part.CHUNK;
      // Without chunks it goes on until the line is closed.
      left = Integer.MAX_VALUE;
      head.setLength(0);
    }
  }

  private void size(String size) throws IOException {
    if (size.isEmpty()) {
      return;
    }
    left = Integer.parseInt(size, 16);
    if (left == 0) {
      throw new Skipped("an event stream ended");
    }
    part = Part.CHUNK;
    line.writeBytes(kept.toByteArray());
    kept.reset();
  }

  private void event(String text) {
    if (text.startsWith(DATA)) {
      data = text.substring(DATA.length()).strip();
    } else if (text.isEmpty() && !data.isEmpty()) {
      events.accept(data);
      data = "";
    }
  }
}
