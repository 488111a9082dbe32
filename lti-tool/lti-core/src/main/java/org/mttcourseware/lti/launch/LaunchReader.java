// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.launch;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mttcourseware.lti.Claims;
import org.mttcourseware.lti.Origin;
import org.mttcourseware.lti.ags.AgsEndpoint;
import org.mttcourseware.lti.json.JsonObject;
import org.mttcourseware.lti.nrps.NamesRoles;
import org.mttcourseware.lti.role.Roles;

/**
 * Reads a launch out of a message that broke no rule. Whatever is optional may be missing, {@code
 * null} or of another type: then it is absent, and the launch opens all the same.
 */
final class LaunchReader {
  private static final int LONGEST_HISTORY = 20;

  private LaunchReader() {}

  static Launch read(Verified message) {
    JsonObject claims = message.claims();
    Map<String, String> custom = custom(claims);
    return new Launch(
        message.registration(),
        message.deploymentId().orElseThrow(),
        message.messageType().orElseThrow(),
        claims
            .text(Claims.TARGET_LINK_URI)
            .flatMap(Origin::address)
            .orElse(message.login().target()),
        claims.exact(Claims.SUBJECT),
        person(claims),
        Roles.of(claims.texts(Claims.ROLES)),
        context(claims, history(custom, "context_history")),
        resourceLink(claims, history(custom, "resource_link_history")),
        custom,
        presentation(claims.object(Claims.LAUNCH_PRESENTATION).orElse(JsonObject.empty())),
        claims.object(Claims.TOOL_PLATFORM).map(LaunchReader::toolPlatform),
        ags(claims),
        claims
            .object(Claims.NAMES_ROLES)
            .flatMap(service -> service.text("context_memberships_url"))
            .flatMap(Origin::address)
            .map(NamesRoles::new),
        message.is(MessageType.DEEP_LINKING) ? DeepLinkingClaim.read(claims) : Optional.empty(),
        claims.object(Claims.FOR_USER).flatMap(LaunchReader::forUser),
        Set.copyOf(claims.texts(Claims.ROLE_SCOPE_MENTOR)),
        Instant.ofEpochSecond(claims.whole(Claims.ISSUED).orElseThrow()));
  }

  /** Text values only; a variable that the platform could not fill in comes as its own name. */
  private static Map<String, String> custom(JsonObject claims) {
    JsonObject custom = claims.object(Claims.CUSTOM).orElse(JsonObject.empty());
    Map<String, String> filled = new TreeMap<>();
    for (String name : custom.names()) {
      custom.text(name).filter(value -> !unfilled(value)).ifPresent(it -> filled.put(name, it));
    }
    return filled;
  }

  private static boolean unfilled(String value) {
    return value.length() > 1 && value.charAt(0) == '$' && Character.isLetter(value.charAt(1));
  }

  private static List<String> history(Map<String, String> custom, String name) {
    return Stream.of(custom.getOrDefault(name, "").split(","))
        .map(String::strip)
        .filter(id -> !id.isEmpty() && ClaimRules.wellFormed(id))
        .limit(LONGEST_HISTORY)
        .toList();
  }

  private static Person person(JsonObject claims) {
    return new Person(
        claims.text(Claims.NAME),
        claims.text(Claims.GIVEN_NAME),
        claims.text(Claims.FAMILY_NAME),
        claims.text(Claims.EMAIL),
        claims.text(Claims.LOCALE),
        claims.text(Claims.ZONE));
  }

  private static Optional<Context> context(JsonObject claims, List<String> history) {
    Optional<JsonObject> found = claims.object(Claims.CONTEXT);
    Optional<String> id =
        found.flatMap(context -> context.exact("id")).filter(text -> !text.isBlank());
    return id.map(
        known ->
            new Context(
                known,
                found.get().text("label"),
                found.get().text("title"),
                found.get().texts("type"),
                history));
  }

  private static Optional<ResourceLink> resourceLink(JsonObject claims, List<String> history) {
    Optional<JsonObject> found = claims.object(Claims.RESOURCE_LINK);
    Optional<String> id =
        found
            .flatMap(link -> link.exact("id"))
            .filter(text -> !text.isBlank() && ClaimRules.wellFormed(text));
    return id.map(
        known ->
            new ResourceLink(
                known, found.get().text("title"), found.get().text("description"), history));
  }

  private static Presentation presentation(JsonObject claim) {
    return new Presentation(
        claim.text("document_target"),
        claim.text("return_url").flatMap(Origin::address),
        claim.text("locale"));
  }

  private static ToolPlatform toolPlatform(JsonObject claim) {
    return new ToolPlatform(
        claim.text("guid"),
        claim.text("name"),
        claim.text("version"),
        claim.text("product_family_code"));
  }

  static Optional<AgsEndpoint> ags(JsonObject claims) {
    return claims
        .object(Claims.AGS_ENDPOINT)
        .map(
            claim ->
                new AgsEndpoint(
                    Set.copyOf(claim.texts("scope")),
                    claim.text("lineitems").flatMap(Origin::address),
                    claim.text("lineitem").flatMap(Origin::address)));
  }

  private static Optional<ForUser> forUser(JsonObject claim) {
    return claim
        .exact("user_id")
        .filter(id -> !id.isBlank() && ClaimRules.wellFormed(id))
        .map(
            id ->
                new ForUser(
                    id,
                    claim.text(Claims.NAME),
                    claim.text(Claims.EMAIL),
                    Roles.of(claim.texts("roles"))));
  }
}
