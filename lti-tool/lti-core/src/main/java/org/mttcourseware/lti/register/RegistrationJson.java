// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.register;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** Writes the request of a registration (Dynamic Registration 1.0, 3.5), fitted to the platform. */
final class RegistrationJson {
  static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";
  private static final String CANVAS = "https://canvas.instructure.com/lti/";
  private static final String RESOURCE_LINK = "LtiResourceLinkRequest";
  private static final String DEEP_LINKING = "LtiDeepLinkingRequest";
  private static final List<String> CANVAS_DEEP_LINKING =
      List.of("link_selection", "assignment_selection", "editor_button");
  private static final List<String> CANVAS_RESOURCE_LINK = List.of("course_navigation");

  private final PlatformConfiguration platform;
  private final ToolDescription tool;

  RegistrationJson(PlatformConfiguration platform, ToolDescription tool) {
    this.platform = platform;
    this.tool = tool;
  }

  String write() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("application_type", "web");
    json.put("grant_types", List.of("client_credentials", "implicit"));
    json.put("response_types", List.of("id_token"));
    json.put("redirect_uris", List.of(tool.launch().toString()));
    json.put("initiate_login_uri", tool.login().toString());
    json.put("client_name", tool.name());
    localised(json, "client_name", tool.names());
    json.put("logo_uri", tool.logo().toString());
    tool.policy().ifPresent(policy -> json.put("policy_uri", policy.toString()));
    json.put("jwks_uri", tool.jwks().toString());
    json.put("token_endpoint_auth_method", "private_key_jwt");
    json.put("scope", String.join(" ", wanted(tool.scopes(), platform.scopes())));
    json.put(TOOL, tool());
    return JSONObjectUtils.toJSONString(json);
  }

  private Map<String, Object> tool() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("domain", domain(tool.launch()));
    json.put("description", tool.description());
    json.put("target_link_uri", tool.launch().toString());
    json.put("custom_parameters", tool.custom());
    json.put("claims", List.copyOf(wanted(tool.claims(), platform.claims())));
    json.put("messages", messages());
    if (platform.isCanvas()) {
      json.put(CANVAS + "privacy_level", privacyLevel());
    }
    return json;
  }

  private List<Map<String, Object>> messages() {
    List<Map<String, Object>> messages = new ArrayList<>();
    if (platform.isCanvas()) {
      CANVAS_RESOURCE_LINK.forEach(placement -> messages.add(placed(resourceLink(), placement)));
      CANVAS_DEEP_LINKING.forEach(placement -> messages.add(placed(deepLinking(), placement)));
      return messages;
    }
    if (platform.sends(RESOURCE_LINK)) {
      messages.add(resourceLink());
    }
    if (platform.sends(DEEP_LINKING)) {
      messages.add(deepLinking());
    }
    return messages;
  }

  private Map<String, Object> resourceLink() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", RESOURCE_LINK);
    json.put("target_link_uri", tool.launch().toString());
    json.put("label", tool.name());
    localised(json, "label", tool.names());
    json.put("icon_uri", tool.logo().toString());
    return json;
  }

  private Map<String, Object> deepLinking() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", DEEP_LINKING);
    json.put("target_link_uri", tool.deepLink().toString());
    json.put("label", tool.deepLinkLabel());
    localised(json, "label", tool.deepLinkLabels());
    json.put("icon_uri", tool.logo().toString());
    json.put("placements", List.of("ContentArea"));
    json.put("supported_types", List.of("ltiResourceLink"));
    json.put(
        "roles",
        List.of(
            "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor",
            "http://purl.imsglobal.org/vocab/lis/v2/membership#ContentDeveloper"));
    return json;
  }

  /** Canvas wants each placement as a message of its own. */
  private static Map<String, Object> placed(Map<String, Object> message, String placement) {
    message.put("placements", List.of(placement));
    return message;
  }

  private String privacyLevel() {
    boolean names = tool.claims().contains("name") || tool.claims().contains("given_name");
    boolean email = tool.claims().contains("email");
    return names && email ? "public" : names ? "name_only" : email ? "email_only" : "anonymous";
  }

  private static void localised(
      Map<String, Object> json, String name, SortedMap<String, String> texts) {
    texts.forEach((language, text) -> json.put(name + "#" + language, text));
  }

  /** What we would like, as far as it is offered; a platform that lists nothing may give all. */
  private static Set<String> wanted(Set<String> ours, Set<String> offered) {
    Set<String> wanted = new TreeSet<>(ours);
    if (!offered.isEmpty()) {
      wanted.retainAll(offered);
    }
    return wanted;
  }

  /** With the port, where there is one: Moodle compares it with the target. */
  private static String domain(URI uri) {
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    return uri.getPort() == -1 ? host : host + ":" + uri.getPort();
  }
}
