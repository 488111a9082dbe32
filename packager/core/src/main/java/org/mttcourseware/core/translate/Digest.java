// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/** The mark by which words are known again: twelve hex digits of their SHA-256. */
public final class Digest {
  /** Enough that two paragraphs of a programme never share one by chance. */
  static final int LENGTH = 12;

  private Digest() {}

  /**
   * Returns the digest of {@code text}. Runs of white space count as one space, and letters in two
   * code points as one: neither changes what a reader reads.
   */
  public static String of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
