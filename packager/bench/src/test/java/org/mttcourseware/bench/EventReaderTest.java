// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EventReaderTest {
  private static final String CHUNKED =
      """
      HTTP/1.1 200 OK\r
      Transfer-Encoding: chunked\r
      \r
      8\r
      id: 1
      da\r
      c\r
      ta: {"a":1}
      \r
      1\r

      \r
      12\r
      : here

      data: é

      \r
      """;

  private final List<String> events = new ArrayList<>();
  private final EventReader reader = new EventReader(events::add);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 1_000})
  void readsEventsFromPiecesOfAnySize(int size) throws IOException {
    byte[] all = CHUNKED.getBytes(StandardCharsets.UTF_8);

    for (int at = 0; at < all.length; at += size) {
      reader.read(ByteBuffer.wrap(all, at, Math.min(size, all.length - at)));
    }

    assertEquals(List.of("{\"a\":1}", "é"), events);
  }

  @Test
  void readsAStreamThatLastsAsLongAsItsLine() throws IOException {
    read("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nevent: message\ndata: 5\n\n");

    assertEquals(List.of("5"), events);
  }

  @Test
  void saysWhatWasAnsweredInsteadOfAStream() {
    IOException refused =
        assertThrows(IOException.class, () -> read("HTTP/1.1 429 Too Many Requests\r\n\r\n"));

    assertTrue(refused.getMessage().contains("429 Too Many Requests"));
  }

  @Test
  void takesTheEndOfAStreamForAFault() {
    assertThrows(
        IOException.class,
        () -> read("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"));
  }

  private void read(String text) throws IOException {
    reader.read(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
  }
}
