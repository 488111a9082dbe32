// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.archive;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.GZIPException;
import com.jcraft.jzlib.JZlib;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Deflates to the same bytes on every machine. {@code java.util.zip} does not: it hands over to
 * whatever zlib the JDK was built with or the system has (zlib, zlib-ng, Chromium's, a chip's), and
 * these choose different matches. JZlib is zlib in Java, kept by the JRuby project.
 */
final class PureDeflater {
  private static final int LEVEL = 6;
  private static final int BUFFER = 1 << 16;

  private PureDeflater() {}

  /** Deflates {@code in} to {@code out}, raw as zip wants it; returns the number of bytes out. */
  static long deflate(InputStream in, OutputStream out) throws IOException {
    Deflater deflater = newDeflater();
    try {
      byte[] read = new byte[BUFFER];
      byte[] deflated = new byte[BUFFER];
      boolean more = true;
      while (more) {
        int count = in.readNBytes(read, 0, BUFFER);
        more = count == BUFFER;
        deflater.setInput(read, 0, count, false);
        drain(deflater, more ? JZlib.Z_NO_FLUSH : JZlib.Z_FINISH, deflated, out);
      }
      return deflater.getTotalOut();
    } finally {
      deflater.end();
    }
  }

  private static Deflater newDeflater() {
    try {
      return new Deflater(LEVEL, true);
    } catch (GZIPException e) {
      throw new IllegalStateException("level " + LEVEL + " is one of JZlib's", e);
    }
  }

  private static void drain(Deflater deflater, int flush, byte[] buffer, OutputStream out)
      throws IOException {
    do {
      deflater.setOutput(buffer, 0, buffer.length);
      int result = deflater.deflate(flush);
      if (result < 0 && result != JZlib.Z_BUF_ERROR) {
        throw new IOException("deflate failed: " + deflater.getMessage());
      }
      out.write(buffer, 0, buffer.length - deflater.getAvailOut());
    } while (deflater.getAvailOut() == 0);
  }
}
