// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.launch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.mttcourseware.lti.Claims;
import org.mttcourseware.lti.Reason;
import org.mttcourseware.lti.json.JsonObject;
import org.mttcourseware.lti.launch.Rule.Judgement;

/** Rules about the claims that every message has (LTI Core 1.3, 5.3 and 5.4). */
final class ClaimRules {
  private static final int LONGEST_ID = 255;

  private ClaimRules() {}

  /** The nonce is the very one of this login, not merely one that was not seen before. */
  static Judgement nonce(Verified message) {
    Optional<String> nonce = message.claims().exact(Claims.NONCE);
    return nonce.isEmpty()
        ? Judgement.broken(Reason.NONCE_MISSING)
        : Judgement.that(same(nonce.get(), message.login().nonce()), Reason.NONCE_DIFFERS);
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  /** LTI 1.3 (LTI Core 1.3, 5.3.2). */
  static Judgement version(Verified message) {
    Optional<String> version = message.claims().exact(Claims.VERSION);
    return version.isEmpty()
        ? Judgement.broken(Reason.VERSION_MISSING)
        : Judgement.that(version.get().equals("1.3.0"), Reason.VERSION_DIFFERS, version.get());
  }

  /** A message that we answer (LTI Core 1.3, 5.3.1). */
  static Judgement messageType(Verified message) {
    Optional<String> type = message.claims().text(Claims.MESSAGE_TYPE);
    return type.isEmpty()
        ? Judgement.broken(Reason.MESSAGE_TYPE_MISSING)
        : Judgement.that(
            message.messageType().isPresent(), Reason.MESSAGE_TYPE_UNKNOWN, type.get());
  }

  /** A deployment that an administrator let in (LTI Core 1.3, 5.3.3). */
  static Judgement deployment(Verified message, Deployments deployments) {
    Optional<String> id = message.deploymentId();
    if (id.isEmpty()) {
      return Judgement.broken(Reason.DEPLOYMENT_MISSING);
    }
    if (!wellFormed(id.get())) {
      return Judgement.broken(Reason.ID_MALFORMED, "deployment_id");
    }
    return switch (deployments.of(message.registration(), id.get())) {
      case APPROVED -> Judgement.HOLDS;
      case PENDING -> Judgement.broken(Reason.DEPLOYMENT_PENDING, id.get());
      case REFUSED -> Judgement.broken(Reason.DEPLOYMENT_REFUSED, id.get());
      case UNKNOWN -> Judgement.broken(Reason.DEPLOYMENT_UNKNOWN, id.get());
    };
  }

  /** The list is there; what is in it may be unknown or nothing (LTI Core 1.3, 5.3.7). */
  static Judgement roles(Verified message) {
    return Judgement.that(message.claims().list(Claims.ROLES).isPresent(), Reason.ROLES_MISSING);
  }

  /** A user, or none: but not a user without a name (LTI Core 1.3, 5.3.6). */
  static Judgement subject(Verified message) {
    if (!message.claims().has(Claims.SUBJECT)) {
      return Judgement.HOLDS;
    }
    Optional<String> subject = message.claims().exact(Claims.SUBJECT);
    return subject.filter(String::isBlank).isPresent()
        ? Judgement.broken(Reason.SUBJECT_EMPTY)
        : Judgement.that(
            subject.filter(ClaimRules::wellFormed).isPresent(),
            Reason.ID_MALFORMED,
            Claims.SUBJECT);
  }

  /**
   * A course may be missing; one that is there has an id that can be kept (LTI Core 1.3, 5.4.1).
   */
  static Judgement context(Verified message) {
    Optional<JsonObject> context = message.claims().object(Claims.CONTEXT);
    boolean kept =
        context.isEmpty()
            || !context.get().has("id")
            || context.get().exact("id").filter(ClaimRules::wellFormed).isPresent();
    return Judgement.that(kept, Reason.ID_MALFORMED, "context");
  }

  /** An id is opaque, but fits into a database and a log line. */
  static boolean wellFormed(String id) {
    return id.length() <= LONGEST_ID && id.chars().noneMatch(ClaimRules::unkeepable);
  }

  private static boolean unkeepable(int sign) {
    return Character.isISOControl(sign) || Character.isSurrogate((char) sign);
  }
}
