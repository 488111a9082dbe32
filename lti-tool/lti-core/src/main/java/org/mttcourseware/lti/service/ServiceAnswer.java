// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.service;

import java.time.Duration;
import java.util.Optional;
import org.mttcourseware.lti.Refusal;

/**
 * What came of a call to a platform's service, told apart by what to do next. It is never an
 * exception: what a platform does is not our mistake.
 *
 * @param <T> what was asked for
 */
public sealed interface ServiceAnswer<T>
    permits ServiceAnswer.Done,
        ServiceAnswer.AlreadyNewer,
        ServiceAnswer.Unauthorized,
        ServiceAnswer.Gone,
        ServiceAnswer.Throttled,
        ServiceAnswer.Rejected,
        ServiceAnswer.Unavailable,
        ServiceAnswer.Unreachable,
        ServiceAnswer.NotAnLms,
        ServiceAnswer.NoToken {

  /** The platform did it. */
  record Done<T>(T value) implements ServiceAnswer<T> {}

  /** The platform has a later score already (409): nothing is left to do. */
  record AlreadyNewer<T>() implements ServiceAnswer<T> {}

  /** The platform refused the token, and a new one as well (401): its settings must change. */
  record Unauthorized<T>() implements ServiceAnswer<T> {}

  /** It is not there (404 or 410): the course or its column was deleted. */
  record Gone<T>(int status) implements ServiceAnswer<T> {}

  /** Too many calls (429), or too slow (408): again, but not before {@code retryAfter}. */
  record Throttled<T>(Optional<Duration> retryAfter) implements ServiceAnswer<T> {}

  /**
   * The platform will not do it, now or later; {@code reason} is a short text for administrators.
   */
  record Rejected<T>(int status, String reason) implements ServiceAnswer<T> {}

  /** The platform has a fault of its own (5xx): again later. */
  record Unavailable<T>(int status, Optional<Duration> retryAfter) implements ServiceAnswer<T> {}

  /** Nobody answered, or the address must not be called: then {@code retryable} is false. */
  record Unreachable<T>(String reason, boolean retryable) implements ServiceAnswer<T> {}

  /** A web page came instead of data: a login form, a proxy, an address that is wrong. */
  record NotAnLms<T>(int status, String reason) implements ServiceAnswer<T> {}

  /** There was no access token to call with. */
  record NoToken<T>(Refusal refusal, boolean retryable, Optional<Duration> retryAfter)
      implements ServiceAnswer<T> {}

  /** Whether the same call may succeed at another time. */
  default boolean retryable() {
    if (this instanceof Unreachable<T> unreachable) {
      return unreachable.retryable();
    }
    if (this instanceof NoToken<T> none) {
      return none.retryable();
    }
    return this instanceof Throttled<T>
        || this instanceof Unavailable<T>
        || this instanceof NotAnLms<T>;
  }

  /** How long the platform wants to be left alone, if it said so. */
  default Optional<Duration> leaveAlone() {
    if (this instanceof Throttled<T> throttled) {
      return throttled.retryAfter();
    }
    if (this instanceof Unavailable<T> unavailable) {
      return unavailable.retryAfter();
    }
    return this instanceof NoToken<T> none ? none.retryAfter() : Optional.empty();
  }

  /** The same answer about something else; only for answers that hold no value. */
  @SuppressWarnings("unchecked") // Without a value there is nothing of type T in it.
  default <U> ServiceAnswer<U> failure() {
    if (this instanceof Done<T>) {
      throw new IllegalStateException("it was done");
    }
    return (ServiceAnswer<U>) this;
  }

  /** Returns the value, if the platform did what was asked. */
  default Optional<T> done() {
    return this instanceof Done<T> done ? Optional.of(done.value()) : Optional.empty();
  }
}
