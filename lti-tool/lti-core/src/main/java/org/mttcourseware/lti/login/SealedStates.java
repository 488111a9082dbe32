// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.login;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A state that carries the whole login itself, under HMAC-SHA256, so that a login stores nothing:
 * no flood of logins can fill a table, and any instance can end what another began.
 */
public final class SealedStates implements States {
  private static final int SEAL_BYTES = 32;
  private static final int LONGEST = 8192;
  private static final int LONGEST_WITH_REPEAT = 3500;
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  private final List<SecretKeySpec> keys;
  private final UsedStates used;

  /**
   * @param keys 32 random bytes each; the first seals, all open, so that keys can change
   */
  public SealedStates(List<byte[]> keys, UsedStates used) {
    if (keys.isEmpty() || keys.stream().anyMatch(key -> key.length < SEAL_BYTES)) {
      throw new IllegalArgumentException("a key of " + SEAL_BYTES + " bytes or more is needed");
    }
    this.keys = keys.stream().map(key -> new SecretKeySpec(key, "HmacSHA256")).toList();
    this.used = used;
  }

  @Override
  public String seal(PendingLogin login) {
    byte[] payload = LoginBytes.write(login, true);
    if (payload.length > LONGEST_WITH_REPEAT * 3 / 4) {
      payload = LoginBytes.write(login, false);
    }
    byte[] sealed = new byte[payload.length + SEAL_BYTES];
    System.arraycopy(seal(keys.get(0), payload), 0, sealed, 0, SEAL_BYTES);
    System.arraycopy(payload, 0, sealed, SEAL_BYTES, payload.length);
    return ENCODER.encodeToString(sealed);
  }

  @Override
  public Optional<PendingLogin> open(String state) {
    if (state.length() > LONGEST) {
      return Optional.empty();
    }
    byte[] sealed;
    try {
      sealed = Base64.getUrlDecoder().decode(state);
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
    if (sealed.length <= SEAL_BYTES) {
      return Optional.empty();
    }
    byte[] seal = java.util.Arrays.copyOf(sealed, SEAL_BYTES);
    byte[] payload = java.util.Arrays.copyOfRange(sealed, SEAL_BYTES, sealed.length);
    boolean ours = keys.stream().anyMatch(key -> MessageDigest.isEqual(seal, seal(key, payload)));
    return ours ? LoginBytes.read(payload) : Optional.empty();
  }

  @Override
  public boolean consume(PendingLogin login) {
    return used.firstUse(login.id(), login.expires());
  }

  private static byte[] seal(SecretKeySpec key, byte[] payload) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(payload);
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
