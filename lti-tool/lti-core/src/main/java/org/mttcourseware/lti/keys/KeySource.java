// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.keys;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.mttcourseware.lti.Reason;
import org.mttcourseware.lti.http.Http;
import org.mttcourseware.lti.http.HttpCall;
import org.mttcourseware.lti.http.JsonCall;
import org.mttcourseware.lti.json.JsonList;
import org.mttcourseware.lti.json.JsonObject;

/** One address with keys: however many launches wait, one request is on its way. */
final class KeySource {
  private static final int LIMIT = 256 * 1024;
  private static final Duration PAUSE = Duration.ofMinutes(1);
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(10);
  private static final JsonCall CALL =
      new JsonCall(
          Reason.KEYS_UNREACHABLE,
          Reason.KEYS_ADDRESS_REFUSED,
          Reason.KEYS_TOO_BIG,
          Reason.KEYS_STATUS,
          Reason.KEYS_NOT_JSON);

  private final URI uri;
  private final Http http;
  private final Clock clock;
  private final Executor background;
  private final AtomicBoolean renewing = new AtomicBoolean();
  private volatile KeySet keys = KeySet.never();

  KeySource(URI uri, Http http, Clock clock, Executor background) {
    this.uri = uri;
    this.http = http;
    this.clock = clock;
    this.background = background;
  }

  /** Returns the keys at hand; fetches them now if there are none, or behind the scenes if old. */
  KeySet known() {
    KeySet known = keys;
    Instant now = clock.instant();
    if (known.isGood(now)) {
      return known;
    }
    if (known.isStale(now)) {
      return renewed(known);
    }
    if (mayAsk(known, now) && renewing.compareAndSet(false, true)) {
      renewBehindTheScenes(known);
    }
    return known;
  }

  /** Returns keys newer than {@code seen}, or the same if it is too early to ask again. */
  synchronized KeySet renewed(KeySet seen) {
    KeySet known = keys;
    Instant now = clock.instant();
    if (known.number() == seen.number() && mayAsk(known, now)) {
      known = fetched(known, now);
      keys = known;
    }
    return known;
  }

  private void renewBehindTheScenes(KeySet known) {
    try {
      background.execute(
          () -> {
            try {
              renewed(known);
            } finally {
              renewing.set(false);
            }
          });
    } catch (RejectedExecutionException shuttingDown) {
      renewing.set(false);
    }
  }

  private static boolean mayAsk(KeySet known, Instant now) {
    if (known.number() == 0) {
      return true;
    }
    boolean nothing = known.keys().isEmpty() && known.failure().isPresent();
    return !now.isBefore(known.asked().plus(nothing ? PAUSE_AFTER_FAILURE : PAUSE));
  }

  private KeySet fetched(KeySet known, Instant now) {
    JsonCall.Answer answer = CALL.send(http, HttpCall.get(uri, "application/json"), LIMIT, now);
    if (answer instanceof JsonCall.Failed failed) {
      return known.failed(failed.refusal(), now);
    }
    JsonCall.Got got = (JsonCall.Got) answer;
    Optional<List<JsonObject>> jwks = got.object().list("keys").map(JsonList::objects);
    if (jwks.isEmpty()) {
      return known.failed(Reason.KEYS_NOT_JSON.refusal(uri, "it has no list of keys."), now);
    }
    if (jwks.get().size() > KeySet.MOST_KEYS) {
      return known.failed(Reason.KEYS_TOO_BIG.refusal(uri), now);
    }
    return known.followedBy(jwks.get(), got.answer(), now);
  }
}
