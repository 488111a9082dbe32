// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.keys;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.mttcourseware.lti.Reason;
import org.mttcourseware.lti.Refusal;
import org.mttcourseware.lti.http.Http;

/**
 * The public keys of platforms, each fetched from the address in its registration and from nowhere
 * else, and kept as long as the platform allows.
 */
public final class PlatformKeys {
  private final Http http;
  private final Clock clock;
  private final Executor background;
  private final Map<URI, KeySource> sources = new ConcurrentHashMap<>();

  /**
   * @param background runs the renewal of key sets that are still good, so that no launch waits
   */
  public PlatformKeys(Http http, Clock clock, Executor background) {
    this.http = http;
    this.clock = clock;
    this.background = background;
  }

  /** Says why {@code token} is not signed by the platform whose keys are at {@code jwks}, if so. */
  public Optional<Refusal> verify(URI jwks, SignedToken token) {
    String kid = token.header().exact("kid").orElse("");
    KeySource source =
        sources.computeIfAbsent(jwks, uri -> new KeySource(uri, http, clock, background));
    KeySet known = source.known();
    Optional<VerifyingKey> key = known.key(kid);
    if (key.isPresent() && key.get().signed(token)) {
      return Optional.empty();
    }
    // The platform may have changed its keys since: look again, but not for each forged token.
    KeySet renewed = source.renewed(known);
    Optional<VerifyingKey> newer = renewed.key(kid);
    if (newer.isPresent()) {
      boolean good = renewed.number() > known.number() && newer.get().signed(token);
      return good ? Optional.empty() : Optional.of(Reason.SIGNATURE_WRONG.refusal(kid));
    }
    return Optional.of(renewed.failure().orElseGet(() -> Reason.KEY_UNKNOWN.refusal(kid, jwks)));
  }
}
