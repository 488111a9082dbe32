// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Random values of 256 bits, and their hash: what ties a login to the browser that began it. */
public final class BrowserSecret {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private BrowserSecret() {}

  /** Returns a fresh secret, fit for a cookie or an address. */
  public static String fresh() {
    byte[] random = new byte[32];
    RANDOM.nextBytes(random);
    return BASE64.encodeToString(random);
  }

  /** Returns what may be shown of a secret: its SHA-256, base64url; empty for an empty secret. */
  public static String hash(String secret) {
    if (secret.isEmpty()) {
      return "";
    }
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return BASE64.encodeToString(sha256.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** Whether {@code secret} is the one behind {@code hash}; never true for an empty one. */
  public static boolean fits(String secret, String hash) {
    return !hash.isEmpty()
        && MessageDigest.isEqual(
            hash(secret).getBytes(StandardCharsets.UTF_8), hash.getBytes(StandardCharsets.UTF_8));
  }
}
