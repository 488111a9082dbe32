// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.platform;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mttcourseware.server.demo.course.Campus;
import org.mttcourseware.server.demo.course.Misbehaviour;
import org.mttcourseware.server.web.Json;
import org.mttcourseware.server.web.RefusedException;

/** Answers authentication requests with id tokens. */
public final class Authorization {
  private final Campus campus;
  private final Once<PendingLaunch> launches;
  private final Once<PendingLaunch> picking;
  private final LaunchClaims claims;
  private final Addresses addresses;
  private final PlatformKey key;
  private final LoginInitiation logins;

  /**
   * Makes it.
   *
   * @param launches those that began
   * @param picking takes those that may send content back
   */
  public Authorization(
      Campus campus,
      Once<PendingLaunch> launches,
      Once<PendingLaunch> picking,
      Addresses addresses,
      PlatformKey key,
      LoginInitiation logins,
      Clock clock) {
    this.campus = campus;
    this.launches = launches;
    this.picking = picking;
    this.addresses = addresses;
    this.key = key;
    this.logins = logins;
    this.claims = new LaunchClaims(campus, addresses, logins, clock);
  }

  /** Answers {@code request}; the launch it belongs to is used up by that. */
  public Answer answer(AuthorizationRequest request) {
    return answer(request, changed -> {});
  }

  /** Answers {@code request} with claims that {@code changes} changed last. */
  public Answer answer(AuthorizationRequest request, Consumer<Map<String, Object>> changes) {
    String fault = request.fault();
    if (!fault.isEmpty()) {
      return new Answer.Refused(fault);
    }
    Optional<PendingLaunch> launch = launches.take(launchId(request.value("lti_message_hint")));
    if (launch.isEmpty()) {
      return new Answer.Refused("lti_message_hint is not of a launch that just began");
    }
    return checked(request, launch.get(), changes);
  }

  private Answer checked(
      AuthorizationRequest request, PendingLaunch launch, Consumer<Map<String, Object>> changes) {
    String to = request.value("redirect_uri");
    if (!launch.tool().clientId().equals(request.value("client_id"))) {
      return new Answer.Refused("client_id is another tool's");
    }
    if (!launch.tool().redirectUris().contains(to) || campus.on(Misbehaviour.WRONG_REDIRECT)) {
      return new Answer.Refused("redirect_uri is not registered");
    }
    if (!launch.person().id().equals(request.value("login_hint"))) {
      return new Answer.Refused("login_hint is another person's");
    }
    if (campus.on(Misbehaviour.LOGIN_REQUIRED)) {
      return new Answer.Post(
          to, Map.of("error", "login_required", "state", request.value("state")));
    }
    return new Answer.Post(to, fields(request, launch, changes));
  }

  private Map<String, String> fields(
      AuthorizationRequest request, PendingLaunch launch, Consumer<Map<String, Object>> changes) {
    String content = launch.link() == null ? addresses.deepLinkReturn(picking.keep(launch)) : "";
    Map<String, Object> said = claims.of(launch, request.value("nonce"), content);
    Change sample = launch.sample().change();
    sample.claims().accept(said);
    changes.accept(said);
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id_token", key.sign(sample.payload().apply(Json.of(said)), sample.seal()));
    fields.put("state", request.value("state"));
    if (logins.offersStorage()) {
      fields.put("lti_storage_target", LoginInitiation.STORAGE_FRAME);
    }
    sample.fields().accept(fields);
    return fields;
  }

  private static String launchId(String hint) {
    try {
      return Json.received(hint.isEmpty() ? "{}" : hint).path("launchid").asText();
    } catch (RefusedException notOurs) {
      return "";
    }
  }
}
