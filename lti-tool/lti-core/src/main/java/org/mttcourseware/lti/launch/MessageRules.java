// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.launch;

import java.net.URI;
import java.util.Optional;
import org.mttcourseware.lti.Claims;
import org.mttcourseware.lti.Origin;
import org.mttcourseware.lti.Reason;
import org.mttcourseware.lti.json.JsonObject;
import org.mttcourseware.lti.launch.Rule.Judgement;
import org.mttcourseware.lti.role.Roles;

/** Rules that depend on the kind of message; a rule about another kind has nothing to say. */
final class MessageRules {
  private MessageRules() {}

  /** A resource link has an id (LTI Core 1.3, 5.3.5). */
  static Judgement resourceLink(Verified message) {
    if (!message.is(MessageType.RESOURCE_LINK)) {
      return Judgement.CANNOT_SAY;
    }
    Optional<String> id =
        message
            .claims()
            .object(Claims.RESOURCE_LINK)
            .flatMap(link -> link.exact("id"))
            .filter(text -> !text.isBlank());
    return id.isEmpty()
        ? Judgement.broken(Reason.RESOURCE_LINK_MISSING)
        : Judgement.that(ClaimRules.wellFormed(id.get()), Reason.ID_MALFORMED, "resource_link");
  }

  /** A request for content says what is accepted, and where it goes (Deep Linking 2.0, 3.1). */
  static Judgement deepLinking(Verified message) {
    if (!message.is(MessageType.DEEP_LINKING)) {
      return Judgement.CANNOT_SAY;
    }
    JsonObject settings =
        message.claims().object(Claims.DEEP_LINKING_SETTINGS).orElse(JsonObject.empty());
    for (String name : DeepLinkingClaim.REQUIRED) {
      if (!settings.has(name)) {
        return Judgement.broken(Reason.DEEP_LINKING_SETTINGS_MISSING, name);
      }
    }
    String address = settings.text(DeepLinkingClaim.RETURN_URL).orElse("");
    return Judgement.that(
        Origin.address(address).isPresent(), Reason.DEEP_LINKING_RETURN_UNSAFE, address);
  }

  /** A review and a privacy page are about somebody. */
  static Judgement forUser(Verified message) {
    if (!message.is(MessageType.SUBMISSION_REVIEW) && !message.is(MessageType.DATA_PRIVACY)) {
      return Judgement.CANNOT_SAY;
    }
    return Judgement.that(forUserId(message).isPresent(), Reason.FOR_USER_MISSING);
  }

  private static Optional<String> forUserId(Verified message) {
    return message
        .claims()
        .object(Claims.FOR_USER)
        .flatMap(user -> user.exact("user_id"))
        .filter(id -> !id.isBlank() && ClaimRules.wellFormed(id));
  }

  /** A review is of one column in the gradebook. */
  static Judgement lineItem(Verified message) {
    if (!message.is(MessageType.SUBMISSION_REVIEW)) {
      return Judgement.CANNOT_SAY;
    }
    boolean named = LaunchReader.ags(message.claims()).flatMap(ags -> ags.lineItem()).isPresent();
    return Judgement.that(named, Reason.LINE_ITEM_MISSING);
  }

  /**
   * Content is chosen by those who teach; the privacy page is the user's own, or administration.
   */
  static Judgement allowed(Verified message) {
    Roles roles = Roles.of(message.claims().texts(Claims.ROLES));
    if (message.is(MessageType.DEEP_LINKING)) {
      return Judgement.that(roles.mayLink(), Reason.DEEP_LINKING_ROLE);
    }
    if (message.is(MessageType.DATA_PRIVACY)) {
      Optional<String> subject = message.claims().exact(Claims.SUBJECT);
      boolean own = subject.isPresent() && subject.equals(forUserId(message));
      return Judgement.that(own || roles.institutionAdministrator(), Reason.DATA_PRIVACY_ROLE);
    }
    return Judgement.CANNOT_SAY;
  }

  /** What is opened is ours (LTI Core 1.3, 5.3.4); only a resource link must name it. */
  static Judgement target(Verified message) {
    Optional<String> wanted = message.claims().text(Claims.TARGET_LINK_URI);
    if (wanted.isEmpty()) {
      return Judgement.that(!message.is(MessageType.RESOURCE_LINK), Reason.TARGET_MISSING);
    }
    // The login was let through only with a target on our own origin.
    Origin own = Origin.of(message.login().target()).orElseThrow();
    Optional<URI> target = Origin.address(wanted.get()).filter(own::holds);
    return Judgement.that(target.isPresent(), Reason.TARGET_FOREIGN, wanted.get(), own);
  }

  /** Where people are sent back to is a web page, never a script. */
  static Judgement returnUrl(Verified message) {
    Optional<String> address =
        message.claims().object(Claims.LAUNCH_PRESENTATION).flatMap(it -> it.text("return_url"));
    return address.isEmpty()
        ? Judgement.CANNOT_SAY
        : Judgement.that(
            Origin.address(address.get()).isPresent(), Reason.RETURN_URL_UNSAFE, address.get());
  }
}
