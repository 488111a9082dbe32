// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.launch;

import java.time.Duration;
import java.util.Optional;
import org.mttcourseware.lti.Claims;
import org.mttcourseware.lti.Reason;
import org.mttcourseware.lti.launch.Rule.Judgement;

/** Rules about the times in a message (Security Framework 1.0, 5.1.3, 7 and 8). */
final class TimeRules {
  /** By how much two clocks may differ. */
  static final Duration SKEW = Duration.ofSeconds(60);

  private static final Duration OLDEST = Duration.ofHours(1);

  private TimeRules() {}

  /** It has not expired. */
  static Judgement expiry(Verified message) {
    Optional<Long> expires = message.claims().whole(Claims.EXPIRES);
    if (expires.isEmpty()) {
      return Judgement.broken(Reason.TIME_MISSING, Claims.EXPIRES);
    }
    long late = message.now().getEpochSecond() - expires.get();
    return Judgement.that(late < SKEW.toSeconds(), Reason.TOKEN_EXPIRED, late);
  }

  /** It was made a short while ago. */
  static Judgement issued(Verified message) {
    Optional<Long> issued = message.claims().whole(Claims.ISSUED);
    if (issued.isEmpty()) {
      return Judgement.broken(Reason.TIME_MISSING, Claims.ISSUED);
    }
    long age = message.now().getEpochSecond() - issued.get();
    if (-age > SKEW.toSeconds()) {
      return Judgement.broken(Reason.TOKEN_FROM_FUTURE, -age);
    }
    return Judgement.that(
        age <= OLDEST.plus(SKEW).toSeconds(), Reason.TOKEN_TOO_OLD, age, OLDEST.toSeconds());
  }
}
