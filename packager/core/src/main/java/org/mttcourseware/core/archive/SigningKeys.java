// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ed25519 keys (RFC 8032) in PEM files, as OpenSSL and others write them: PKCS #8 for the private
 * key, SubjectPublicKeyInfo for the public one.
 */
public final class SigningKeys {
  private static final String ALGORITHM = "Ed25519";
  private static final String PRIVATE = "PRIVATE KEY";
  private static final String PUBLIC = "PUBLIC KEY";
  private static final int LARGEST = 10_000;

  private SigningKeys() {}

  /** Returns a new pair. */
  public static KeyPair generate() {
    try {
      return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK from 15 on has " + ALGORITHM, e);
    }
  }

  /** Returns {@code key} as the text of a PEM file. */
  public static String pem(Key key) {
    String label = key instanceof PrivateKey ? PRIVATE : PUBLIC;
    String letters = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
    return "-----BEGIN " + label + "-----\n" + letters + "\n-----END " + label + "-----\n";
  }

  /**
   * Reads a private key.
   *
   * @throws NotAKeyException if {@code file} holds something else
   */
  public static PrivateKey privateKey(Path file) throws IOException {
    byte[] encoded = encoded(file, PRIVATE);
    try {
      return factory().generatePrivate(new PKCS8EncodedKeySpec(encoded));
    } catch (InvalidKeySpecException other) {
      throw new NotAKeyException(file, PRIVATE, other);
    }
  }

  /**
   * Reads a public key.
   *
   * @throws NotAKeyException if {@code file} holds something else
   */
  public static PublicKey publicKey(Path file) throws IOException {
    byte[] encoded = encoded(file, PUBLIC);
    try {
      return factory().generatePublic(new X509EncodedKeySpec(encoded));
    } catch (InvalidKeySpecException other) {
      throw new NotAKeyException(file, PUBLIC, other);
    }
  }

  private static byte[] encoded(Path file, String label) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new NotAKeyException(file, label, null);
    }
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    Matcher matcher =
        Pattern.compile(
                "-----BEGIN " + label + "-----([A-Za-z0-9+/=\\s]+)-----END " + label + "-----")
            .matcher(text);
    if (!matcher.find()) {
      throw new NotAKeyException(file, label, null);
    }
    try {
      return Base64.getMimeDecoder().decode(matcher.group(1));
    } catch (IllegalArgumentException broken) {
      throw new NotAKeyException(file, label, broken);
    }
  }

  private static KeyFactory factory() {
    try {
      return KeyFactory.getInstance(ALGORITHM);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK from 15 on has " + ALGORITHM, e);
    }
  }
}
