// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.platform;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mttcourseware.server.demo.course.Campus;
import org.mttcourseware.server.demo.course.Course;
import org.mttcourseware.server.demo.course.LineItem;
import org.mttcourseware.server.demo.course.Misbehaviour;
import org.mttcourseware.server.demo.course.ResourceLink;
import org.mttcourseware.server.store.RandomIds;

/** What an id token says: LTI Core 5.3 and 5.4, Deep Linking 4.4, AGS 3.1, NRPS 3.6.1. */
final class LaunchClaims {
  private static final long LASTS = 3_600;
  private static final long LASTS_BRIEFLY = 60;

  private final Campus campus;
  private final Addresses addresses;
  private final LoginInitiation logins;
  private final PersonClaims people;
  private final Clock clock;

  LaunchClaims(Campus campus, Addresses addresses, LoginInitiation logins, Clock clock) {
    this.campus = campus;
    this.addresses = addresses;
    this.logins = logins;
    this.people = new PersonClaims(campus.switches());
    this.clock = clock;
  }

  /**
   * Returns the claims of {@code launch}, to be changed as one likes.
   *
   * @param content the address of picked content, for a request of it
   */
  Map<String, Object> of(PendingLaunch launch, String nonce, String content) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", addresses.issuer());
    claims.put("aud", launch.tool().clientId());
    times(claims);
    claims.put("nonce", nonce);
    claims.putAll(people.identity(launch.person()));
    claims.put("locale", people.locale(launch.language()));
    claims.put(Claim.VERSION, "1.3.0");
    claims.put(Claim.DEPLOYMENT, logins.deployment(launch));
    claims.put(Claim.TARGET, launch.targetUrl());
    claims.put(Claim.ROLES, people.roles(launch.person()));
    claims.put(Claim.PLATFORM, platform());
    claims.put(Claim.PRESENTATION, presentation(launch));
    if (!campus.on(Misbehaviour.NO_CONTEXT)) {
      claims.put(Claim.CONTEXT, context(launch.course()));
    }
    claims.put(Claim.CUSTOM, custom(launch));
    ResourceLink link = launch.link();
    if (link == null) {
      claims.put(Claim.MESSAGE_TYPE, "LtiDeepLinkingRequest");
      claims.put(Claim.LINKING_SETTINGS, linking(content));
    } else {
      claims.put(Claim.MESSAGE_TYPE, "LtiResourceLinkRequest");
      claims.put(Claim.LINK, Map.of("id", link.id(), "title", link.title()));
    }
    if (!campus.on(Misbehaviour.SERVICES_OFF)) {
      services(claims, launch);
    }
    return claims;
  }

  private void times(Map<String, Object> claims) {
    Instant now = clock.instant();
    if (campus.on(Misbehaviour.CLOCK_AHEAD)) {
      now = now.plusSeconds(300);
    } else if (campus.on(Misbehaviour.CLOCK_BEHIND)) {
      now = now.minusSeconds(600);
    }
    boolean briefly = campus.on(Misbehaviour.BRIEF_TOKENS) || campus.on(Misbehaviour.CLOCK_BEHIND);
    claims.put("iat", now.getEpochSecond());
    claims.put("exp", now.getEpochSecond() + (briefly ? LASTS_BRIEFLY : LASTS));
  }

  private Map<String, Object> platform() {
    return Map.of(
        "guid", RandomIds.hash(addresses.issuer()),
        "name", "Demo LMS",
        "product_family_code", "mtt-demo",
        "version", "1.0");
  }

  private Map<String, Object> presentation(PendingLaunch launch) {
    return Map.of(
        "document_target", launch.target(),
        "return_url", addresses.back(launch.course()),
        "locale", people.locale(launch.language()));
  }

  private static Map<String, Object> context(Course course) {
    return Map.of(
        "id", course.id(),
        "label", "C" + course.id(),
        "title", course.title(),
        "type", List.of("CourseSection"));
  }

  private Map<String, String> custom(PendingLaunch launch) {
    Map<String, String> custom = new LinkedHashMap<>(launch.tool().custom());
    ResourceLink link = launch.link();
    if (link != null && !campus.on(Misbehaviour.CUSTOM_LOST)) {
      custom.putAll(link.custom());
    }
    custom.replaceAll((name, value) -> substituted(value, launch));
    return custom;
  }

  /** Variables that this LMS does not know stay as they are (LTI Core 6.1). */
  private static String substituted(String value, PendingLaunch launch) {
    ResourceLink link = launch.link();
    return switch (value) {
      case "$Context.id.history" -> String.join(",", launch.course().history());
      case "$Context.id" -> launch.course().id();
      case "$ResourceLink.id.history" -> link == null ? "" : String.join(",", link.history());
      case "$User.id" -> launch.person().id();
      default -> value;
    };
  }

  private static Map<String, Object> linking(String content) {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("deep_link_return_url", content);
    settings.put("accept_types", List.of("ltiResourceLink"));
    settings.put("accept_presentation_document_targets", List.of("iframe", "window"));
    settings.put("accept_multiple", true);
    settings.put("accept_lineitem", true);
    settings.put("auto_create", true);
    settings.put("data", content.substring(content.lastIndexOf('/') + 1));
    return settings;
  }

  private void services(Map<String, Object> claims, PendingLaunch launch) {
    Map<String, Object> grades = new LinkedHashMap<>();
    grades.put(
        "scope",
        List.of(
            Claim.SCOPE_COLUMNS,
            Claim.SCOPE_COLUMNS_READ,
            Claim.SCOPE_RESULTS,
            Claim.SCOPE_SCORES));
    grades.put("lineitems", addresses.lineItems(launch.course(), launch.tool()));
    ResourceLink link = launch.link();
    List<LineItem> columns = link == null ? List.of() : campus.gradebook().ofLink(link);
    if (columns.size() == 1 && !campus.on(Misbehaviour.NO_LINE_ITEM)) {
      grades.put("lineitem", addresses.lineItem(columns.get(0), launch.tool()));
    }
    claims.put(Claim.GRADES, grades);
    claims.put(
        Claim.ROSTER,
        Map.of(
            "context_memberships_url",
            addresses.memberships(launch.course(), launch.tool()),
            "service_versions",
            List.of("2.0")));
  }
}
