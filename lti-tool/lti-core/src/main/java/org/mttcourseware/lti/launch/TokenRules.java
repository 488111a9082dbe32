// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.launch;

import java.util.List;
import java.util.Optional;
import org.mttcourseware.lti.Claims;
import org.mttcourseware.lti.Reason;
import org.mttcourseware.lti.json.JsonObject;
import org.mttcourseware.lti.keys.TokenRead;
import org.mttcourseware.lti.launch.Rule.Judgement;

/** Rules about the token that need no key (Security Framework 1.0, 5.1.3). */
final class TokenRules {
  private TokenRules() {}

  /** The platform sent a message and not an error (OpenID Connect Core, 3.1.2.6). */
  static Judgement answered(Arrival arrival) {
    Optional<String> error = arrival.response().error().filter(text -> !text.isBlank());
    if (error.isEmpty()) {
      return Judgement.that(!arrival.response().idToken().isEmpty(), Reason.TOKEN_MISSING);
    }
    return error.get().equals("login_required")
        ? Judgement.broken(Reason.LMS_LOGIN_REQUIRED)
        : Judgement.broken(
            Reason.LMS_ERROR, error.get(), arrival.response().errorDescription().orElse("-"));
  }

  /** It has three parts, of a size and a depth that can be read. */
  static Judgement readable(Arrival arrival) {
    if (arrival.response().idToken().isEmpty()) {
      return Judgement.CANNOT_SAY;
    }
    return arrival.read() instanceof TokenRead.Unreadable unreadable
        ? new Judgement.Broken(unreadable.refusal())
        : Judgement.HOLDS;
  }

  /** RS256 alone, whatever the header would like; keys inside the header are not looked at. */
  static Judgement algorithm(Arrival arrival) {
    if (arrival.token().isEmpty()) {
      return Judgement.CANNOT_SAY;
    }
    JsonObject header = arrival.token().get().header();
    if (header.names().contains("crit")) {
      return Judgement.broken(Reason.CRITICAL_HEADER);
    }
    String algorithm = header.exact("alg").orElse("nothing");
    return Judgement.that(algorithm.equals("RS256"), Reason.ALGORITHM_REFUSED, algorithm);
  }

  /** The header names the key. */
  static Judgement keyId(Arrival arrival) {
    return arrival
        .token()
        .map(token -> token.header().exact("kid").filter(kid -> !kid.isBlank()).isPresent())
        .map(named -> Judgement.that(named, Reason.KEY_ID_MISSING))
        .orElse(Judgement.CANNOT_SAY);
  }

  /** The issuer is that of the registration with which the login began. */
  static Judgement issuer(Arrival arrival) {
    return arrival
        .claimed()
        .map(
            claimed -> {
              String issuer = claimed.token().claims().exact(Claims.ISSUER).orElse("nobody");
              String expected = claimed.registration().issuer();
              return Judgement.that(
                  issuer.equals(expected), Reason.ISSUER_DIFFERS, issuer, expected);
            })
        .orElse(Judgement.CANNOT_SAY);
  }

  /** It is for us, and for nobody else. */
  static Judgement audience(Arrival arrival) {
    return arrival
        .claimed()
        .map(claimed -> audience(claimed.token().claims(), claimed.registration().clientId()))
        .orElse(Judgement.CANNOT_SAY);
  }

  private static Judgement audience(JsonObject claims, String clientId) {
    List<String> audiences =
        claims.exact(Claims.AUDIENCE).map(List::of).orElseGet(() -> claims.texts(Claims.AUDIENCE));
    if (audiences.isEmpty()) {
      return Judgement.broken(Reason.AUDIENCE_MISSING);
    }
    if (!audiences.contains(clientId)) {
      return Judgement.broken(Reason.AUDIENCE_DIFFERS, String.join(", ", audiences), clientId);
    }
    Optional<String> party = claims.exact(Claims.AUTHORIZED_PARTY);
    if (audiences.size() > 1 && party.isEmpty()) {
      return Judgement.broken(Reason.AUTHORIZED_PARTY_MISSING);
    }
    if (claims.has(Claims.AUTHORIZED_PARTY) && !party.equals(Optional.of(clientId))) {
      return Judgement.broken(Reason.AUTHORIZED_PARTY_DIFFERS, party.orElse("not text"), clientId);
    }
    return audiences.stream()
        .filter(audience -> !audience.equals(clientId))
        .findFirst()
        .map(stranger -> Judgement.broken(Reason.AUDIENCE_FOREIGN, stranger))
        .orElse(Judgement.HOLDS);
  }
}
