// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mttcourseware.server.catalogue.archive.ArchiveFault.Reason;

/**
 * The directory at the end of a zip, read before a library opens it: a library takes memory for as
 * many entries as a hostile archive likes, and says nothing of links (APPNOTE.TXT 4.3.12, 4.3.16).
 */
final class ZipDirectory {
  private static final int END = 0x06054b50;
  private static final int END_SIZE = 22;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_SIZE = 46;
  private static final int MOST_OF_AN_ENTRY = 1_024;
  private static final int UNIX = 3;
  private static final int FLAG_LOCKED = 1;
  private static final int FLAG_UTF8 = 1 << 11;

  private ZipDirectory() {}

  /** Returns the names of the files of {@code zip}; each is an ordinary file that can be read. */
  static List<String> names(Path zip, ArchiveLimits limits) throws IOException, FaultException {
    try (FileChannel channel = FileChannel.open(zip)) {
      long length = channel.size();
      if (length < END_SIZE) {
        throw new FaultException(Reason.NOT_A_ZIP);
      }
      ByteBuffer end = read(channel, length - END_SIZE, END_SIZE);
      if (end.getInt(0) != END || end.getShort(20) != 0) {
        throw new FaultException(Reason.NOT_A_ZIP);
      }
      int count = Short.toUnsignedInt(end.getShort(10));
      if (count > limits.files()) {
        throw new FaultException(Reason.TOO_MANY_FILES, count, limits.files());
      }
      long size = Integer.toUnsignedLong(end.getInt(12));
      long begin = Integer.toUnsignedLong(end.getInt(16));
      boolean onePart = end.getInt(4) == 0 && Short.toUnsignedInt(end.getShort(8)) == count;
      if (!onePart || begin + size != length - END_SIZE || size > (long) count * MOST_OF_AN_ENTRY) {
        throw new FaultException(Reason.DAMAGED);
      }
      return names(read(channel, begin, (int) size), count);
    }
  }

  private static List<String> names(ByteBuffer directory, int count) throws FaultException {
    List<String> names = new ArrayList<>();
    while (directory.hasRemaining()) {
      names.add(next(directory));
    }
    if (names.size() != count) {
      throw new FaultException(Reason.DAMAGED);
    }
    return names;
  }

  private static String next(ByteBuffer directory) throws FaultException {
    int at = directory.position();
    if (directory.remaining() < ENTRY_SIZE || directory.getInt(at) != ENTRY) {
      throw new FaultException(Reason.DAMAGED);
    }
    int flags = directory.getShort(at + 8);
    int method = directory.getShort(at + 10);
    int nameLength = Short.toUnsignedInt(directory.getShort(at + 28));
    int rest =
        Short.toUnsignedInt(directory.getShort(at + 30))
            + Short.toUnsignedInt(directory.getShort(at + 32));
    if (directory.remaining() < ENTRY_SIZE + nameLength + rest) {
      throw new FaultException(Reason.DAMAGED);
    }
    String name = name(directory.slice(at + ENTRY_SIZE, nameLength), (flags & FLAG_UTF8) != 0);
    directory.position(at + ENTRY_SIZE + nameLength + rest);
    if ((flags & FLAG_LOCKED) != 0 || (method != 0 && method != 8)) {
      throw new FaultException(Reason.LOCKED, name);
    }
    if (directory.get(at + 5) == UNIX && !isFile(directory.getInt(at + 38) >>> 16)) {
      throw new FaultException(Reason.LINK, name);
    }
    return name;
  }

  /** Returns whether a mode of Unix is that of a plain file, or says nothing of the kind. */
  private static boolean isFile(int mode) {
    int kind = mode & 0xf000;
    return kind == 0 || kind == 0x8000;
  }

  private static String name(ByteBuffer bytes, boolean utf8) throws FaultException {
    try {
      return (utf8 ? StandardCharsets.UTF_8 : StandardCharsets.US_ASCII)
          .newDecoder()
          .decode(bytes)
          .toString();
    } catch (CharacterCodingException unreadable) {
      throw new FaultException(Reason.BAD_PATH, "?");
    }
  }

  private static ByteBuffer read(FileChannel channel, long position, int size)
      throws IOException, FaultException {
    ByteBuffer buffer = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    long at = position;
    while (buffer.hasRemaining()) {
      int got = channel.read(buffer, at);
      if (got < 0) {
        throw new FaultException(Reason.DAMAGED);
      }
      at += got;
    }
    return buffer.flip();
  }
}
