// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of the service: encrypts what is stored of keys (AES-256-GCM) and gives the keys that
 * seal logins and addresses. All instances over one database have the same.
 */
public final class Secret {
  private static final int SHORTEST = 32;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final byte[] master;

  private Secret(byte[] master) {
    this.master = master;
  }

  /** Returns the secret that {@code text} is; at least 32 signs. */
  public static Secret of(String text) {
    if (text.length() < SHORTEST) {
      throw new IllegalArgumentException("shorter than 32 signs");
    }
    return new Secret(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the secret kept in {@code folder}, made on the first call, readable by its owner. */
  public static Secret kept(Path folder) throws IOException {
    Path file = folder.resolve("secret");
    Files.createDirectories(folder);
    try {
      Files.writeString(file, RandomIds.secret() + "\n", StandardOpenOption.CREATE_NEW);
      protect(file);
    } catch (FileAlreadyExistsException made) {
      // The same secret as last time.
    }
    String text = Files.readString(file).strip();
    if (text.length() < SHORTEST) {
      throw new IOException(file + " holds no secret; restore it from a backup");
    }
    return of(text);
  }

  /** Lets nobody but the owner read {@code file}, where the file system knows owners. */
  static void protect(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  /** Returns a key of 256 bits for one {@code purpose}; it tells nothing of the others. */
  public byte[] key(String purpose) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(master, "HmacSHA256"));
      return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException absent) {
      throw new IllegalStateException("every JDK has HmacSHA256", absent);
    }
  }

  /** Returns {@code text} encrypted, as base 64. */
  public String encrypt(String text) {
    byte[] nonce = new byte[NONCE];
    new SecureRandom().nextBytes(nonce);
    try {
      byte[] sealed =
          cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
      byte[] out = new byte[NONCE + sealed.length];
      System.arraycopy(nonce, 0, out, 0, NONCE);
      System.arraycopy(sealed, 0, out, NONCE, sealed.length);
      return Base64.getEncoder().encodeToString(out);
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("every JDK has AES-GCM", broken);
    }
  }

  /**
   * Returns what {@link #encrypt} was given.
   *
   * @throws IllegalStateException if another secret encrypted it, or it was changed
   */
  public String decrypt(String sealed) {
    byte[] in = Base64.getDecoder().decode(sealed);
    byte[] nonce = java.util.Arrays.copyOf(in, NONCE);
    try {
      return new String(
          cipher(Cipher.DECRYPT_MODE, nonce).doFinal(in, NONCE, in.length - NONCE),
          StandardCharsets.UTF_8);
    } catch (GeneralSecurityException wrong) {
      throw new IllegalStateException("encrypted with another secret, or changed since", wrong);
    }
  }

  private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        mode,
        new SecretKeySpec(key("stored values"), "AES"),
        new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
  }
}
