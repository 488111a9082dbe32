// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.register;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a platform says about itself (Dynamic Registration 1.0, 3.4), checked by {@link
 * DynamicRegistration}.
 *
 * @param tokenAudience {@code authorization_server}, where it differs from the token endpoint
 * @param messages the types of messages that it sends, each with its placements
 */
public record PlatformConfiguration(
    URI source,
    String issuer,
    URI authorizationEndpoint,
    URI registrationEndpoint,
    URI jwksUri,
    URI tokenEndpoint,
    Optional<String> tokenAudience,
    Set<String> scopes,
    Set<String> claims,
    String productFamilyCode,
    Optional<String> version,
    List<Message> messages) {
  private static final String CANVAS = "canvas";

  public PlatformConfiguration {
    scopes = Set.copyOf(scopes);
    claims = Set.copyOf(claims);
    messages = List.copyOf(messages);
  }

  /** A type of message that the platform sends, and from where. */
  public record Message(String type, Set<String> placements) {
    public Message {
      placements = Set.copyOf(placements);
    }
  }

  /** Whether it sends messages of this type; one that lists none may send all. */
  public boolean sends(String type) {
    return messages.isEmpty() || messages.stream().anyMatch(message -> message.type().equals(type));
  }

  /** Whether it is Canvas, which has placements and a privacy level of its own. */
  public boolean isCanvas() {
    return productFamilyCode.equalsIgnoreCase(CANVAS);
  }
}
