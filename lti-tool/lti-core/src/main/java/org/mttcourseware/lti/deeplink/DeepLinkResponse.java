// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.deeplink;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.lti.Claims;
import org.mttcourseware.lti.Registration;
import org.mttcourseware.lti.keys.ToolKeys;
import org.mttcourseware.lti.login.BrowserSecret;

/**
 * The signed answer to a deep linking request (Deep Linking 2.0, 3.2). The browser posts it in the
 * field {@code JWT} to {@code returnUrl}, which comes from the verified request and from nowhere
 * else.
 */
public record DeepLinkResponse(URI returnUrl, String jwt) {
  private static final Duration LIFE = Duration.ofMinutes(5);

  /** What can be told to the platform's user and about an error; both may be missing. */
  public record Remark(Optional<String> message, Optional<String> error) {
    /** Nothing to say. */
    public static final Remark NONE = new Remark(Optional.empty(), Optional.empty());
  }

  /**
   * Signs a response that obeys {@code settings}: only items of accepted types, only the first
   * where one is accepted, no line items where none are. No items means that the teacher cancelled.
   */
  public static DeepLinkResponse of(
      Registration registration,
      String deploymentId,
      DeepLinkingSettings settings,
      List<ContentItem> items,
      Remark remark,
      ToolKeys keys,
      Clock clock) {
    Instant now = clock.instant();
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put(Claims.ISSUER, registration.clientId());
    claims.put(Claims.AUDIENCE, registration.issuer());
    claims.put(Claims.ISSUED, now.getEpochSecond());
    claims.put(Claims.EXPIRES, now.plus(LIFE).getEpochSecond());
    claims.put(Claims.NONCE, BrowserSecret.fresh());
    claims.put(Claims.DEPLOYMENT_ID, deploymentId);
    claims.put(Claims.MESSAGE_TYPE, "LtiDeepLinkingResponse");
    claims.put(Claims.VERSION, "1.3.0");
    claims.put(Claims.CONTENT_ITEMS, accepted(settings, items));
    settings.data().ifPresent(data -> claims.put(Claims.DEEP_LINKING_DATA, data));
    remark.message().ifPresent(text -> claims.put(Claims.DEEP_LINKING_MESSAGE, text));
    remark.error().ifPresent(text -> claims.put(Claims.DEEP_LINKING_ERROR, text));
    return new DeepLinkResponse(settings.returnUrl(), keys.sign(claims));
  }

  private static List<Map<String, Object>> accepted(
      DeepLinkingSettings settings, List<ContentItem> items) {
    return items.stream()
        .filter(item -> settings.accepts(item.type()))
        .limit(settings.acceptsSeveral() ? Long.MAX_VALUE : 1)
        .map(ContentItem::toJson)
        .peek(
            json -> {
              if (!settings.acceptsLineItems()) {
                json.remove("lineItem");
              }
            })
        .toList();
  }

  /** Without the token. */
  @Override
  public String toString() {
    return "DeepLinkResponse[" + returnUrl.getHost() + "]";
  }
}
