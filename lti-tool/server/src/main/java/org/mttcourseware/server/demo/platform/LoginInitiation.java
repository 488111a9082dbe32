// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mttcourseware.server.demo.course.Misbehaviour;
import org.mttcourseware.server.demo.course.Switches;
import org.mttcourseware.server.web.Json;

/** Begins a login: the third party's initiation of OpenID Connect (Security Framework 5.1.1.1). */
public final class LoginInitiation {
  /** The frame that keeps data for tools, where that is offered. */
  public static final String STORAGE_FRAME = "lti_storage";

  private final Addresses addresses;
  private final Switches switches;
  private final Once<PendingLaunch> launches;

  /** Makes the beginning of logins. */
  public LoginInitiation(Addresses addresses, Switches switches, Once<PendingLaunch> launches) {
    this.addresses = addresses;
    this.switches = switches;
    this.launches = launches;
  }

  /**
   * Returns what the browser brings to the tool's login address. The hint of the message is JSON
   * and good for one launch, as Moodle's is.
   */
  public Map<String, String> begin(PendingLaunch launch) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("iss", addresses.issuer());
    parameters.put("target_link_uri", launch.targetUrl());
    parameters.put("login_hint", launch.person().id());
    parameters.put("lti_message_hint", hint(launch));
    if (!switches.on(Misbehaviour.LOGIN_WITHOUT_CLIENT)) {
      parameters.put("client_id", launch.tool().clientId());
      parameters.put("lti_deployment_id", deployment(launch));
    }
    if (offersStorage()) {
      parameters.put("lti_storage_target", STORAGE_FRAME);
    }
    return parameters;
  }

  private String hint(PendingLaunch launch) {
    Map<String, String> hint = new LinkedHashMap<>();
    hint.put("cmid", launch.link() == null ? launch.course().id() : launch.link().id());
    hint.put("launchid", launches.keep(launch));
    return Json.of(hint);
  }

  String deployment(PendingLaunch launch) {
    return switches.on(Misbehaviour.UNKNOWN_DEPLOYMENT)
        ? launch.tool().deploymentId() + "77"
        : launch.tool().deploymentId();
  }

  boolean offersStorage() {
    return switches.on(Misbehaviour.STORAGE) || switches.on(Misbehaviour.STORAGE_SILENT);
  }
}
