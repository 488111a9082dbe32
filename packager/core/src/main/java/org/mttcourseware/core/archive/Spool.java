// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A temporary file for bytes too large to keep in memory; it is gone when closed. */
final class Spool implements Closeable {
  private @Nullable FileChannel channel;

  /** Returns where the next byte will be written. */
  long position() throws IOException {
    return channel().position();
  }

  /** Returns a stream that appends; closing it closes nothing. */
  OutputStream append() throws IOException {
    FileChannel to = channel();
    return new OutputStream() {
      @Override
      public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int count) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes, from, count);
        while (rest.hasRemaining()) {
          to.write(rest);
        }
      }
    };
  }

  /** Opens the {@code count} bytes that begin at {@code start}. */
  InputStream open(long start, long count) throws IOException {
    FileChannel from = channel();
    return new InputStream() {
      private long at = start;

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        int wanted = (int) Math.min(length, start + count - at);
        if (wanted <= 0) {
          return length == 0 ? 0 : -1;
        }
        int read = from.read(ByteBuffer.wrap(bytes, offset, wanted), at);
        at += Math.max(read, 0);
        return read;
      }
    };
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
      channel = null;
    }
  }

  private FileChannel channel() throws IOException {
    FileChannel open = channel;
    if (open == null) {
      Path file = Files.createTempFile("mtt-", ".spool");
      open =
          FileChannel.open(
              file,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
      channel = open;
    }
    return open;
  }
}
