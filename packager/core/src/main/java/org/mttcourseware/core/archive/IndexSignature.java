// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Base64;

/**
 * The signature of {@code index.json}, which names the checksum of every package: one line of base
 * 64 in {@code index.json.sig}, Ed25519 over the bytes of the index. The same index and key always
 * give the same signature.
 */
public final class IndexSignature {
  static final String NAME = PackageIndex.NAME + ".sig";

  private IndexSignature() {}

  /** Signs the index in {@code folder}. */
  public static Path sign(Path folder, PrivateKey key) throws IOException {
    byte[] index = Files.readAllBytes(folder.resolve(PackageIndex.NAME));
    byte[] signature;
    try {
      Signature signing = signature();
      signing.initSign(key);
      signing.update(index);
      signature = signing.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("an Ed25519 key signs", e);
    }
    String line = Base64.getEncoder().encodeToString(signature) + "\n";
    new PackageStore(folder).write(NAME, to -> to.write(line.getBytes(StandardCharsets.US_ASCII)));
    return folder.resolve(NAME);
  }

  /** Returns whether {@code line} is the signature of {@code index} under {@code key}. */
  static boolean holds(byte[] index, String line, PublicKey key) {
    try {
      Signature signing = signature();
      signing.initVerify(key);
      signing.update(index);
      return signing.verify(Base64.getDecoder().decode(line.strip()));
    } catch (IllegalArgumentException | SignatureException | InvalidKeyException notOne) {
      return false;
    }
  }

  private static Signature signature() {
    try {
      return Signature.getInstance("Ed25519");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK from 15 on has Ed25519", e);
    }
  }
}
