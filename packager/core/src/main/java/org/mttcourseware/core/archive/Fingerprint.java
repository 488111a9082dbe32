// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.mttcourseware.core.render.Content;

/** What tells one content from another, and what a zip entry says of it. */
record Fingerprint(String sha256, long crc, long size) {

  /** Reads {@code content} once, from beginning to end. */
  static Fingerprint of(Content content) throws IOException {
    MessageDigest digest = newSha256();
    CRC32 crc = new CRC32();
    long size;
    try (InputStream in =
        new DigestInputStream(new CheckedInputStream(content.open(), crc), digest)) {
      size = in.transferTo(OutputStream.nullOutputStream());
    }
    return new Fingerprint(hex(digest), crc.getValue(), size);
  }

  /** Returns a digest that has seen nothing. */
  static MessageDigest newSha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Returns what {@code digest} has seen, in small hexadecimal letters. */
  static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }
}
