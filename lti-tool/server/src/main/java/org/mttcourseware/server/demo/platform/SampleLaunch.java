// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.platform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Launches to try: those of the LTI Advantage certification, good and bad, and what else attackers
 * and faulty LMSs send. Each is a plain launch with one thing changed.
 */
public enum SampleLaunch {
  /** As a person makes it. */
  PLAIN(Verdict.GOOD, Change.NONE),
  SEVERAL_ROLES(Verdict.GOOD, Change.roles(SampleLaunch::several)),
  SHORT_ROLE(Verdict.GOOD, Change.roles(role -> List.of(brief(role)))),
  UNKNOWN_ROLE(
      Verdict.GOOD,
      Change.roles(
          role -> List.of("http://purl.imsglobal.org/vocab/lis/v2/unknown/unknown#Helper"))),
  NO_ROLE(Verdict.GOOD, Change.roles(role -> List.of(""))),
  ONLY_EMAIL(
      Verdict.GOOD,
      Change.claims(
          claims -> {
            nameless(claims);
            claims.put("email", "person@example.org");
          })),
  ONLY_NAMES(Verdict.GOOD, Change.claims(claims -> claims.remove("email"))),
  NO_PERSONAL_DATA(Verdict.GOOD, Change.claims(SampleLaunch::nameless)),
  NO_CONTEXT(Verdict.GOOD, Change.without(Claim.CONTEXT)),
  AUDIENCE_LIST(
      Verdict.GOOD,
      Change.claims(
          claims -> {
            claims.put("azp", claims.get("aud"));
            claims.put("aud", List.of(String.valueOf(claims.get("aud"))));
          })),

  NO_KEY_ID(Verdict.BAD, Change.sealed(Seal.NO_KEY_ID)),
  WRONG_KEY_ID(Verdict.BAD, Change.sealed(Seal.WRONG_KEY_ID)),
  WRONG_VERSION(Verdict.BAD, Change.claim(Claim.VERSION, "11.3")),
  NO_VERSION(Verdict.BAD, Change.without(Claim.VERSION)),
  NOT_A_LAUNCH(
      Verdict.BAD,
      Change.claims(
          claims -> {
            claims.clear();
            claims.put("name", "badltilaunch");
          })),
  CLAIMS_MISSING(
      Verdict.BAD,
      Change.claims(
          claims ->
              List.of(Claim.VERSION, Claim.DEPLOYMENT, Claim.LINK, Claim.ROLES)
                  .forEach(claims::remove))),
  TIMES_PAST(
      Verdict.BAD,
      Change.claims(
          claims -> {
            claims.put("iat", 11_111);
            claims.put("exp", 22_222);
          })),
  NO_MESSAGE_TYPE(Verdict.BAD, Change.without(Claim.MESSAGE_TYPE)),
  NO_ROLES(Verdict.BAD, Change.without(Claim.ROLES)),
  NO_DEPLOYMENT(Verdict.BAD, Change.without(Claim.DEPLOYMENT)),
  NO_LINK(Verdict.BAD, Change.without(Claim.LINK)),
  EMPTY_PERSON(Verdict.BAD, Change.claim("sub", "")),

  OTHER_KEY(Verdict.BAD, Change.sealed(Seal.OTHER_KEY)),
  UNSIGNED(Verdict.BAD, Change.sealed(Seal.NONE)),
  SHARED_SECRET(Verdict.BAD, Change.sealed(Seal.SHARED_SECRET)),
  KEY_IN_HEADER(Verdict.BAD, Change.sealed(Seal.KEY_IN_HEADER)),
  ADDRESS_IN_HEADER(Verdict.BAD, Change.sealed(Seal.ADDRESS_IN_HEADER)),
  FOREIGN_ISSUER(Verdict.BAD, Change.claim("iss", "https://lms.example.org")),
  FOREIGN_AUDIENCE(Verdict.BAD, Change.claim("aud", "somebody-else")),
  SEVERAL_AUDIENCES(
      Verdict.BAD,
      Change.claims(
          claims ->
              claims.put("aud", List.of(String.valueOf(claims.get("aud")), "somebody-else")))),
  FOREIGN_PARTY(Verdict.BAD, Change.claim("azp", "somebody-else")),
  FOREIGN_NONCE(Verdict.BAD, Change.claim("nonce", "not-the-one-that-was-asked-for")),
  NO_NONCE(Verdict.BAD, Change.without("nonce")),
  NO_EXPIRY(Verdict.BAD, Change.without("exp")),
  FORGED_STATE(Verdict.BAD, Change.fields(fields -> fields.put("state", "forged"))),
  NO_STATE(Verdict.BAD, Change.fields(fields -> fields.remove("state"))),
  FOREIGN_TARGET(
      Verdict.BAD, Change.claim(Claim.TARGET, "https://elsewhere.example.org/lti/launch")),
  UNKNOWN_MESSAGE(Verdict.BAD, Change.claim(Claim.MESSAGE_TYPE, "LtiUnheardOfRequest")),
  SCRIPT_RETURN(
      Verdict.BAD, Change.claim(Claim.PRESENTATION, Map.of("return_url", "javascript:alert(1)"))),
  LONG_DEPLOYMENT(Verdict.BAD, Change.claim(Claim.DEPLOYMENT, "7".repeat(256))),
  MEGABYTE(Verdict.BAD, Change.claim("padding", "x".repeat(1_000_000))),
  NESTED_DEEP(Verdict.BAD, Change.payload(SampleLaunch::nested)),
  NOT_JSON(Verdict.BAD, Change.payload(payload -> "not JSON"));

  /** What a tool must do with it. */
  public enum Verdict {
    GOOD,
    BAD
  }

  private static final int DEEP = 3_000;

  private final Verdict verdict;

  @SuppressWarnings("ImmutableEnumChecker") // Functions that keep nothing: they cannot say so.
  private final Change change;

  SampleLaunch(Verdict verdict, Change change) {
    this.verdict = verdict;
    this.change = change;
  }

  /** Returns all that must open, or all that must be refused. */
  public static List<SampleLaunch> all(Verdict verdict) {
    return Arrays.stream(values()).filter(sample -> sample.verdict == verdict).toList();
  }

  /** Returns it as names of texts and addresses have it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the one of that {@code key}; a plain launch if there is none. */
  public static SampleLaunch of(String key) {
    return Arrays.stream(values())
        .filter(sample -> sample.key().equals(key))
        .findFirst()
        .orElse(PLAIN);
  }

  Change change() {
    return change;
  }

  private static void nameless(Map<String, Object> claims) {
    List.of("name", "given_name", "family_name", "email").forEach(claims::remove);
  }

  private static String brief(String role) {
    return role.substring(role.indexOf('#') + 1);
  }

  private static List<String> several(String role) {
    List<String> roles = new ArrayList<>(List.of(role));
    String person = "http://purl.imsglobal.org/vocab/lis/v2/institution/person#";
    if (role.endsWith("#Instructor")) {
      roles.addAll(List.of(person + "Staff", person + "Other"));
    } else {
      roles.addAll(
          List.of(person + "Student", "http://purl.imsglobal.org/vocab/lis/v2/membership#Mentor"));
    }
    return roles;
  }

  private static String nested(String payload) {
    return payload.substring(0, payload.length() - 1)
        + ",\"deep\":"
        + "[".repeat(DEEP)
        + "]".repeat(DEEP)
        + "}";
  }
}
