// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The connection that one browser keeps for its requests. Thousands of them cost the benchmark
 * little: no thread and no buffer worth naming each.
 */
final class HttpLine implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 60_000;
  private static final String LENGTH = "content-length:";

  private final URI origin;
  private @Nullable Socket socket;

  HttpLine(URI origin) {
    this.origin = origin;
  }

  /** What came back. */
  record Answer(int status, String body) {
    /** Returns itself if all went well. */
    Answer demand(String what) throws Skipped {
      if (status != 200) {
        throw new Skipped(what + " was answered " + status + ": " + body);
      }
      return this;
    }
  }

  /** Sends {@code call} and waits; a line that the server closed for idleness is opened again. */
  Answer send(Call call) throws IOException {
    if (socket != null) {
      try {
        return exchange(socket, call);
      } catch (EOFException | java.net.SocketException idle) {
        close();
      }
    }
    Socket fresh = new Socket(InetAddress.getLoopbackAddress(), origin.getPort());
    fresh.setTcpNoDelay(true);
    fresh.setSoTimeout(PATIENCE_MILLIS);
    socket = fresh;
    return exchange(fresh, call);
  }

  private Answer exchange(Socket open, Call call) throws IOException {
    open.getOutputStream().write(call.bytes(origin));
    InputStream in = new BufferedInputStream(open.getInputStream(), 512);
    String first = line(in);
    int length = 0;
    for (String header = line(in); !header.isEmpty(); header = line(in)) {
      if (header.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
        length = Integer.parseInt(header.substring(LENGTH.length()).strip());
      }
    }
    String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
    return new Answer(Integer.parseInt(first.split(" ")[1]), body);
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int sign = in.read(); sign != '\n'; sign = in.read()) {
      if (sign < 0) {
        throw new EOFException("the line was closed");
      }
      if (sign != '\r') {
        line.append((char) sign);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    if (socket != null) {
      socket.close();
      socket = null;
    }
  }
}
