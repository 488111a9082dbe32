// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.launch;

import java.util.Set;
import org.mttcourseware.lti.Reason;
import org.mttcourseware.lti.launch.Rule.Judgement;
import org.mttcourseware.lti.login.BrowserSecret;
import org.mttcourseware.lti.login.PendingLogin;

/** Rules about the login that this message ends (Security Framework 1.0, 5.1.1.3 and 5.1.1.5). */
final class StateRules {
  private StateRules() {}

  /** The state is one that we gave out. */
  static Judgement state(Arrival arrival) {
    if (arrival.response().state().isEmpty()) {
      return Judgement.broken(Reason.STATE_MISSING);
    }
    return Judgement.that(arrival.login().isPresent(), Reason.STATE_UNKNOWN);
  }

  /** It has not taken too long. */
  static Judgement inTime(Arrival arrival) {
    return arrival
        .login()
        .map(PendingLogin::expires)
        .map(
            expires ->
                Judgement.that(arrival.now().isBefore(expires), Reason.STATE_EXPIRED, expires))
        .orElse(Judgement.CANNOT_SAY);
  }

  /**
   * The same browser began it; if it can still prove that by storage, there is nothing to say yet.
   */
  static Judgement browser(Arrival arrival) {
    return arrival
        .login()
        .map(login -> browser(login, arrival.response().proof()))
        .orElse(Judgement.CANNOT_SAY);
  }

  private static Judgement browser(PendingLogin login, BrowserProof proof) {
    Set<String> shown =
        proof instanceof BrowserProof.Secrets secrets ? secrets.secrets() : Set.of();
    if (shown.stream().anyMatch(secret -> BrowserSecret.fits(secret, login.browserHash()))) {
      return Judgement.HOLDS;
    }
    boolean storageTried = proof instanceof BrowserProof.Secrets secrets && secrets.fromStorage();
    if (login.storageTarget().isPresent() && !storageTried) {
      return Judgement.CANNOT_SAY;
    }
    return Judgement.broken(shown.isEmpty() ? Reason.BROWSER_NOT_PROVED : Reason.BROWSER_DIFFERS);
  }

  /** The registration is still there. */
  static Judgement registration(Arrival arrival) {
    return arrival.login().isEmpty()
        ? Judgement.CANNOT_SAY
        : Judgement.that(arrival.registration().isPresent(), Reason.REGISTRATION_GONE);
  }
}
