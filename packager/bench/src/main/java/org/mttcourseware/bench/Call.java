// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * One request as it goes over the line.
 *
 * @param ticket what the sender proves itself with; empty for nobody
 */
record Call(String method, String path, String accept, String ticket, String body) {
  private static final String JSON = "application/json";

  static Call get(String path, String ticket) {
    return new Call("GET", path, JSON, ticket, "");
  }

  /** Returns a call that is answered by an event stream. */
  static Call follow(String path, String ticket) {
    return new Call("GET", path, "text/event-stream", ticket, "");
  }

  static Call post(String path, String ticket, String body) {
    return new Call("POST", path, JSON, ticket, body);
  }

  /** Returns the bytes that are sent to {@code origin}. */
  byte[] bytes(URI origin) {
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    StringBuilder head = new StringBuilder();
    head.append(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: ");
    head.append(origin.getAuthority()).append("\r\nAccept: ").append(accept).append("\r\n");
    if (!ticket.isEmpty()) {
      head.append("Authorization: Bearer ").append(ticket).append("\r\n");
    }
    if (method.equals("POST")) {
      head.append("Content-Type: application/json\r\nContent-Length: ");
      head.append(content.length).append("\r\n");
    }
    byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    byte[] all = java.util.Arrays.copyOf(start, start.length + content.length);
    System.arraycopy(content, 0, all, start.length, content.length);
    return all;
  }
}
