// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A browser that follows a room and reads nothing, over a window as small as can be. */
final class DeafPhone implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 60_000;

  private final Socket socket = new Socket();

  DeafPhone(URI server, String path, String ticket) throws IOException {
    socket.setReceiveBufferSize(1_024);
    socket.setSoTimeout(PATIENCE_MILLIS);
    socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
    String ask =
        "GET %s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\n\r\n"
            .formatted(path, server.getAuthority(), ticket);
    socket.getOutputStream().write(ask.getBytes(StandardCharsets.US_ASCII));
  }

  /** Listens at last: returns all that is sent, until {@code last} is in it. */
  String hear(String last) throws IOException {
    InputStream in = new BufferedInputStream(socket.getInputStream(), 65_536);
    while (!line(in).isEmpty()) {
      // The head of the answer.
    }
    StringBuilder heard = new StringBuilder();
    String end = "";
    while (!end.contains(last)) {
      byte[] chunk = in.readNBytes(Integer.parseInt(line(in), 16));
      line(in);
      String text = new String(chunk, StandardCharsets.UTF_8);
      end = heard.length() > 200 ? heard.substring(heard.length() - 200) + text : heard + text;
      heard.append(text);
    }
    return heard.toString();
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int sign = in.read(); sign != '\n'; sign = in.read()) {
      if (sign < 0) {
        throw new IOException("the stream ended");
      }
      if (sign != '\r') {
        line.write(sign);
      }
    }
    return line.toString(StandardCharsets.US_ASCII);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
