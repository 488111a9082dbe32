// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Ids and secrets that nobody can guess. */
public final class RandomIds {
  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomIds() {}

  /** Returns a new id of 128 bits, 22 signs, fit for addresses. */
  public static String id() {
    return random(16);
  }

  /** Returns a new secret of 256 bits, 43 signs, fit for addresses. */
  public static String secret() {
    return random(32);
  }

  /** Returns what is stored of a secret: its SHA-256, which does not give it away. */
  public static String hash(String secret) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every JDK has SHA-256", absent);
    }
  }

  private static String random(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }
}
