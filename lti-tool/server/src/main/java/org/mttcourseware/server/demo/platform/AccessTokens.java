// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.mttcourseware.server.demo.course.Misbehaviour;
import org.mttcourseware.server.demo.course.Switches;
import org.mttcourseware.server.store.RandomIds;

/** The access tokens that were given, and for how long each is good. */
final class AccessTokens {
  static final Duration LASTS = Duration.ofHours(1);
  private static final int FEW_CALLS = 3;

  /**
   * What a token allows.
   *
   * @param turn of the switches, when it was given
   */
  record Grant(String clientId, Set<String> scopes, Instant until, long turn, AtomicInteger calls) {
    Grant {
      scopes = Set.copyOf(scopes);
    }
  }

  private final Map<String, Grant> grants = new ConcurrentHashMap<>();
  private final Switches switches;
  private final Clock clock;

  AccessTokens(Switches switches, Clock clock) {
    this.switches = switches;
    this.clock = clock;
  }

  String give(String clientId, Set<String> scopes) {
    String token = RandomIds.secret();
    grants.put(
        token,
        new Grant(
            clientId, scopes, clock.instant().plus(LASTS), switches.turns(), new AtomicInteger()));
    return token;
  }

  /** Returns what {@code token} allows, if it is good for this call. */
  Optional<Grant> use(String token) {
    return Optional.ofNullable(grants.get(token)).filter(this::isGood);
  }

  private boolean isGood(Grant grant) {
    if (switches.on(Misbehaviour.OLD_TOKENS_REFUSED) && grant.turn() < switches.turns()) {
      return false;
    }
    int calls = grant.calls().incrementAndGet();
    if (switches.on(Misbehaviour.TOKEN_ENDS_EARLY) && calls > FEW_CALLS) {
      return false;
    }
    return clock.instant().isBefore(grant.until());
  }
}
