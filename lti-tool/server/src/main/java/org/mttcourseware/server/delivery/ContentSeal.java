// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.Secret;

/**
 * Makes the part of an address that lets a browser read the files of one catalogue, for an academy,
 * until the end of tomorrow. It holds no session: a picture's address that leaks shows a picture.
 * The same all day, so that browsers keep what they have.
 */
final class ContentSeal {
  private static final int MAC_BYTES = 16;
  private static final int DAYS = 2;

  private final byte[] key;
  private final Clock clock;

  ContentSeal(Secret secret, Clock clock) {
    this.key = secret.key("content");
    this.clock = clock;
  }

  /** What a seal gives access to. */
  record Access(AcademyId academy, String catalogue) {}

  /** Returns the seal, fit for a path. */
  String seal(Access access) {
    long until = today() + DAYS;
    String body = access.academy() + "." + access.catalogue() + "." + until;
    return body + "." + mac(body);
  }

  /** Returns what {@code sealed} gives access to, if we made it and it is not over. */
  Optional<Access> open(String sealed) {
    List<String> parts = Arrays.asList(sealed.split("\\.", -1));
    if (sealed.length() > 200 || parts.size() != 4) {
      return Optional.empty();
    }
    String body = String.join(".", parts.subList(0, 3));
    if (!MessageDigest.isEqual(bytes(mac(body)), bytes(parts.get(3)))
        || Long.parseLong(parts.get(2)) <= today()) {
      return Optional.empty();
    }
    return Optional.of(new Access(new AcademyId(parts.get(0)), parts.get(1)));
  }

  private long today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toEpochDay();
  }

  private String mac(String body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(Arrays.copyOf(mac.doFinal(bytes(body)), MAC_BYTES));
    } catch (GeneralSecurityException absent) {
      throw new IllegalStateException("every JDK has HmacSHA256", absent);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
