// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.register;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mttcourseware.lti.Origin;
import org.mttcourseware.lti.Reason;
import org.mttcourseware.lti.Refusal;
import org.mttcourseware.lti.json.JsonList;
import org.mttcourseware.lti.json.JsonObject;

/** Checks a configuration (Dynamic Registration 1.0, 3.4) before anybody believes it. */
final class ConfigurationReader {
  private static final String PLATFORM =
      "https://purl.imsglobal.org/spec/lti-platform-configuration";
  private static final List<String> ENDPOINTS =
      List.of("authorization_endpoint", "registration_endpoint", "jwks_uri", "token_endpoint");

  /** What a platform must offer, where it says what it offers. */
  private static final Map<String, String> OFFERS = new LinkedHashMap<>();

  static {
    OFFERS.put("token_endpoint_auth_methods_supported", "private_key_jwt");
    OFFERS.put("token_endpoint_auth_signing_alg_values_supported", "RS256");
    OFFERS.put("id_token_signing_alg_values_supported", "RS256");
    OFFERS.put("response_types_supported", "id_token");
  }

  private final URI source;
  private final JsonObject json;
  private final boolean development;

  ConfigurationReader(URI source, JsonObject json, boolean development) {
    this.source = source;
    this.json = json;
    this.development = development;
  }

  ConfigurationAnswer read() {
    return issuer()
        .or(this::endpoints)
        .or(this::offers)
        .<ConfigurationAnswer>map(ConfigurationAnswer.Refused::new)
        .orElseGet(() -> new ConfigurationAnswer.Read(configuration()));
  }

  private Optional<Refusal> issuer() {
    Optional<String> issuer = json.exact("issuer").filter(text -> !text.isBlank());
    if (issuer.isEmpty()) {
      return Optional.of(Reason.CONFIGURATION_FIELD_MISSING.refusal("issuer"));
    }
    Optional<URI> address = Origin.address(issuer.get()).filter(this::safe);
    if (address.isEmpty()) {
      return Optional.of(Reason.CONFIGURATION_FIELD_UNSAFE.refusal("issuer", issuer.get()));
    }
    return speaksFor(source.getHost(), address.get().getHost())
        ? Optional.empty()
        : Optional.of(Reason.CONFIGURATION_ISSUER_DIFFERS.refusal(issuer.get(), source));
  }

  /** The same host; but hosted Canvas has one issuer for all its customers. */
  private static boolean speaksFor(String configurationHost, String issuerHost) {
    String host = configurationHost.toLowerCase(Locale.ROOT);
    String issuer = issuerHost.toLowerCase(Locale.ROOT);
    boolean hostedCanvas =
        issuer.matches("canvas\\.((beta|test)\\.)?instructure\\.com")
            && (host.endsWith(".instructure.com") || host.endsWith(".canvaslms.com"));
    return host.equals(issuer) || hostedCanvas;
  }

  private Optional<Refusal> endpoints() {
    for (String name : ENDPOINTS) {
      Optional<String> text = json.text(name);
      if (text.isEmpty()) {
        return Optional.of(Reason.CONFIGURATION_FIELD_MISSING.refusal(name));
      }
      if (text.flatMap(Origin::address).filter(this::safe).isEmpty()) {
        return Optional.of(Reason.CONFIGURATION_FIELD_UNSAFE.refusal(name, text.get()));
      }
    }
    return Optional.empty();
  }

  private Optional<Refusal> offers() {
    return OFFERS.entrySet().stream()
        .filter(offer -> json.has(offer.getKey()))
        .filter(offer -> !json.texts(offer.getKey()).contains(offer.getValue()))
        .findFirst()
        .map(offer -> Reason.CONFIGURATION_LACKS.refusal(offer.getKey(), offer.getValue()));
  }

  private boolean safe(URI uri) {
    return development || "https".equalsIgnoreCase(uri.getScheme());
  }

  private PlatformConfiguration configuration() {
    JsonObject platform = json.object(PLATFORM).orElse(JsonObject.empty());
    return new PlatformConfiguration(
        source,
        json.exact("issuer").orElseThrow(),
        endpoint("authorization_endpoint"),
        endpoint("registration_endpoint"),
        endpoint("jwks_uri"),
        endpoint("token_endpoint"),
        json.text("authorization_server"),
        Set.copyOf(json.texts("scopes_supported")),
        Set.copyOf(json.texts("claims_supported")),
        platform.text("product_family_code").orElse("unknown"),
        platform.text("version"),
        platform.list("messages_supported").map(JsonList::objects).orElse(List.of()).stream()
            .flatMap(message -> message(message).stream())
            .toList());
  }

  private URI endpoint(String name) {
    return json.text(name).flatMap(Origin::address).orElseThrow();
  }

  private static Optional<PlatformConfiguration.Message> message(JsonObject json) {
    return json.text("type")
        .map(type -> new PlatformConfiguration.Message(type, Set.copyOf(json.texts("placements"))));
  }
}
