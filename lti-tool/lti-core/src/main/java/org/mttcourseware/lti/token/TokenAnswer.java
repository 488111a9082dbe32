// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.token;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.mttcourseware.lti.Refusal;

/** What came of asking for an access token. */
public sealed interface TokenAnswer permits TokenAnswer.Token, TokenAnswer.Failed {

  /**
   * A token; keep it out of logs and pages.
   *
   * @param scopes what the platform granted, which may be less than was asked for
   */
  record Token(String value, Set<String> scopes) implements TokenAnswer {
    public Token {
      scopes = Set.copyOf(scopes);
    }

    @Override
    public String toString() {
      return "Token[" + scopes + "]";
    }
  }

  /** None; {@code retryable} if there may be one at another time. */
  record Failed(Refusal refusal, boolean retryable, Optional<Duration> retryAfter)
      implements TokenAnswer {}
}
