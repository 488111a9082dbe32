// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The first bytes of a stream, as if it ended there. */
final class FilePart extends FilterInputStream {
  private long left;

  FilePart(InputStream in, long length) {
    super(in);
    this.left = length;
  }

  @Override
  public int read() throws IOException {
    int octet = left > 0 ? super.read() : -1;
    left -= octet < 0 ? 0 : 1;
    return octet;
  }

  @Override
  public int read(byte[] into, int at, int length) throws IOException {
    if (left <= 0) {
      return -1;
    }
    int count = super.read(into, at, (int) Math.min(left, length));
    left -= Math.max(0, count);
    return count;
  }

  @Override
  public int available() throws IOException {
    return (int) Math.min(left, super.available());
  }
}
