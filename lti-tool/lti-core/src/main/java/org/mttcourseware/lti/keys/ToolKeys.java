// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Our keys: a new one is published for 48 hours before it signs, so that every platform has fetched
 * it; the one before stays published for 48 hours after its last use.
 */
public final class ToolKeys {
  /** How long platforms may keep our key set without looking again. */
  public static final Duration WAIT = Duration.ofDays(2);

  private static final Duration REREAD = Duration.ofMinutes(1);

  private final ToolKeyStore store;
  private final Clock clock;
  private final Map<String, JWSSigner> signers = new ConcurrentHashMap<>();
  private volatile @Nullable Snapshot snapshot;

  private record Snapshot(List<ToolKey> newestFirst, Instant read) {}

  /** What a key is for at the moment. */
  public enum Use {
    NEXT,
    SIGNING,
    RETIRED
  }

  public ToolKeys(ToolKeyStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Returns {@code claims} as a token signed with the current key (RS256, with its id). */
  public String sign(Map<String, Object> claims) {
    ToolKey key = current();
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256).type(JOSEObjectType.JWT).keyID(key.kid()).build();
    JWSObject token = new JWSObject(header, new Payload(claims));
    try {
      token.sign(signers.computeIfAbsent(key.kid(), kid -> signer(key.key())));
      return token.serialize();
    } catch (JOSEException broken) {
      throw new IllegalStateException("our key " + key.kid() + " does not sign", broken);
    }
  }

  /** Returns the key set to publish: public parts only. */
  public String publicKeySet() {
    return new JWKSet(published().stream().<com.nimbusds.jose.jwk.JWK>map(ToolKey::key).toList())
        .toString(true);
  }

  /** Returns the key that signs now; the very first one signs at once. */
  public ToolKey current() {
    return current(published());
  }

  /** Returns every published key, newest first, and what it is for. */
  public List<Map.Entry<ToolKey, Use>> uses() {
    List<ToolKey> keys = published();
    int signing = keys.indexOf(current(keys));
    List<Map.Entry<ToolKey, Use>> uses = new ArrayList<>();
    for (int index = 0; index < keys.size(); index++) {
      Use use = index < signing ? Use.NEXT : index == signing ? Use.SIGNING : Use.RETIRED;
      uses.add(Map.entry(keys.get(index), use));
    }
    return uses;
  }

  /** Publishes a new key, unless one is waiting already; returns the one that waits. */
  public synchronized ToolKey rotate() {
    reread();
    Optional<ToolKey> waiting =
        uses().stream()
            .filter(use -> use.getValue() == Use.NEXT)
            .map(Map.Entry::getKey)
            .findFirst();
    return waiting.orElseGet(this::add);
  }

  /** Takes a key out of use at once, because it may have been seen by others. */
  public synchronized void revoke(String kid) {
    store.remove(kid);
    signers.remove(kid);
    reread();
  }

  /** Removes keys that no platform needs any more. */
  public synchronized void tidy() {
    List<ToolKey> needed = published();
    for (ToolKey key : store.all()) {
      if (!needed.contains(key) && key.published().isBefore(clock.instant().minus(WAIT))) {
        store.remove(key.kid());
        signers.remove(key.kid());
      }
    }
    reread();
  }

  private ToolKey current(List<ToolKey> newestFirst) {
    Instant longEnough = clock.instant().minus(WAIT);
    return newestFirst.stream()
        .filter(key -> !key.published().isAfter(longEnough))
        .findFirst()
        .orElse(newestFirst.get(newestFirst.size() - 1));
  }

  /** Those that wait or sign, and those that signed less than {@link #WAIT} ago; never none. */
  private List<ToolKey> published() {
    List<ToolKey> all = all();
    Instant now = clock.instant();
    List<ToolKey> kept = new ArrayList<>();
    for (int index = 0; index < all.size(); index++) {
      Instant replaced =
          index == 0 ? Instant.MAX : all.get(index - 1).published().plus(WAIT).plus(WAIT);
      if (replaced.isAfter(now)) {
        kept.add(all.get(index));
      }
    }
    return kept;
  }

  private List<ToolKey> all() {
    Snapshot known = snapshot;
    if (known == null || known.read().plus(REREAD).isBefore(clock.instant())) {
      known = reread();
    }
    return known.newestFirst();
  }

  private synchronized Snapshot reread() {
    List<ToolKey> all = store.all();
    if (all.isEmpty()) {
      store.add(ToolKey.generate(clock.instant()));
      all = store.all();
    }
    List<ToolKey> sorted =
        all.stream()
            .sorted(Comparator.comparing(ToolKey::published).thenComparing(ToolKey::kid).reversed())
            .toList();
    Snapshot fresh = new Snapshot(sorted, clock.instant());
    snapshot = fresh;
    return fresh;
  }

  private ToolKey add() {
    ToolKey key = ToolKey.generate(clock.instant());
    store.add(key);
    reread();
    return key;
  }

  private static JWSSigner signer(RSAKey key) {
    try {
      return new RSASSASigner(key);
    } catch (JOSEException notPrivate) {
      throw new IllegalStateException(notPrivate);
    }
  }
}
