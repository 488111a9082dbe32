// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.keys;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mttcourseware.lti.Refusal;
import org.mttcourseware.lti.http.HttpAnswer;
import org.mttcourseware.lti.json.JsonObject;

/**
 * The keys of a platform as they were fetched last.
 *
 * @param number counts how often the platform was asked, with or without an answer
 * @param good until when they need no renewal
 * @param asked when the platform was asked last
 * @param failure why the last fetch gave nothing; the keys are then those of the fetch before
 */
record KeySet(
    int number,
    Map<String, VerifyingKey> keys,
    Instant good,
    Instant asked,
    Optional<Refusal> failure) {
  static final int MOST_KEYS = 50;
  private static final Duration SHORTEST = Duration.ofMinutes(5);
  private static final Duration LONGEST = Duration.ofHours(24);
  private static final Pattern MAX_AGE = Pattern.compile("max-age=\"?([0-9]{1,9})");

  static KeySet never() {
    return new KeySet(0, Map.of(), Instant.EPOCH, Instant.EPOCH, Optional.empty());
  }

  /** Reads the usable keys of a set; of two with one id the first counts. */
  KeySet followedBy(List<JsonObject> jwks, HttpAnswer answer, Instant now) {
    Map<String, VerifyingKey> usable = new HashMap<>();
    for (JsonObject jwk : jwks) {
      jwk.exact("kid")
          .filter(kid -> !usable.containsKey(kid))
          .ifPresent(kid -> VerifyingKey.of(jwk).ifPresent(key -> usable.put(kid, key)));
    }
    return new KeySet(
        number + 1, Map.copyOf(usable), now.plus(life(answer)), now, Optional.empty());
  }

  private static Duration life(HttpAnswer answer) {
    Matcher age = MAX_AGE.matcher(String.join(",", answer.all("Cache-Control")));
    Duration told = age.find() ? Duration.ofSeconds(Long.parseLong(age.group(1))) : SHORTEST;
    return told.compareTo(SHORTEST) < 0 ? SHORTEST : told.compareTo(LONGEST) > 0 ? LONGEST : told;
  }

  /** The same keys after a fetch that gave nothing: they stay in use. */
  KeySet failed(Refusal why, Instant now) {
    return new KeySet(number + 1, keys, good, now, Optional.of(why));
  }

  Optional<VerifyingKey> key(String kid) {
    return Optional.ofNullable(keys.get(kid));
  }

  boolean isGood(Instant now) {
    return now.isBefore(good);
  }

  /** Whether they are so old that a launch had better wait for new ones. */
  boolean isStale(Instant now) {
    return now.isAfter(good.plus(LONGEST));
  }
}
