// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import java.nio.charset.StandardCharsets;

/** A file to keep. */
public final class Saved {
  private final String type;
  private final byte[] bytes;

  private Saved(String type, byte[] bytes) {
    this.type = type;
    this.bytes = bytes.clone();
  }

  /** Returns a file of JSON. */
  public static Saved json(String text) {
    return new Saved("application/json; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns a file of comma-separated values. */
  public static Saved csv(String text) {
    return new Saved("text/csv; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns a file of PDF. */
  public static Saved pdf(byte[] bytes) {
    return new Saved("application/pdf", bytes);
  }

  /** Returns its media type. */
  public String type() {
    return type;
  }

  /** Returns what is in it. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
