// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.platform;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The authentication request that a tool sends through the browser (Security Framework 5.1.1.2).
 *
 * @param parameters by name, as they came; those that did not come are absent
 */
public record AuthorizationRequest(Map<String, String> parameters) {
  private static final List<String> KNOWN =
      List.of(
          "scope",
          "response_type",
          "response_mode",
          "prompt",
          "client_id",
          "redirect_uri",
          "login_hint",
          "lti_message_hint",
          "state",
          "nonce");

  public AuthorizationRequest {
    parameters = Map.copyOf(parameters);
  }

  /** Returns the request that came as a query or as a form. */
  public static AuthorizationRequest of(Context context) {
    return of(
        name -> {
          String query = context.queryParam(name);
          return query == null ? context.formParam(name) : query;
        });
  }

  /** Returns the request of which {@code values} has the parameters; null where there is none. */
  @SuppressWarnings("NullAway") // Absence is what the function says by null.
  public static AuthorizationRequest of(Function<String, String> values) {
    Map<String, String> parameters = new java.util.HashMap<>();
    for (String name : KNOWN) {
      String value = values.apply(name);
      if (value != null) {
        parameters.put(name, value);
      }
    }
    return new AuthorizationRequest(parameters);
  }

  String value(String name) {
    return parameters.getOrDefault(name, "");
  }

  /** Returns what keeps it from being one of LTI; empty if nothing does. */
  String fault() {
    Map<String, String> fixed =
        Map.of(
            "scope", "openid",
            "response_type", "id_token",
            "response_mode", "form_post",
            "prompt", "none");
    for (Map.Entry<String, String> one : fixed.entrySet()) {
      if (!value(one.getKey()).equals(one.getValue())) {
        return one.getKey() + " is not " + one.getValue();
      }
    }
    return List.of("client_id", "redirect_uri", "login_hint", "nonce", "state").stream()
        .filter(name -> value(name).isEmpty())
        .findFirst()
        .map(name -> name + " is missing")
        .orElse("");
  }
}
