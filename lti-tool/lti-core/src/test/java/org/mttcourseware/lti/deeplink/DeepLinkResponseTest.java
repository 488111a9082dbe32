// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.deeplink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mttcourseware.lti.Claims;
import org.mttcourseware.lti.keys.ToolKeys;
import org.mttcourseware.lti.platform.FakePlatform;
import org.mttcourseware.lti.platform.FakeServices;
import org.mttcourseware.lti.platform.FakeTool;
import org.mttcourseware.lti.platform.SettableClock;

/** The answer to a request for content (Deep Linking 2.0, 3.2). */
class DeepLinkResponseTest {
  private static final ContentItem SEGMENT =
      new ContentItem.ResourceLinkItem(
          URI.create(FakeTool.TARGET),
          Optional.of("\u0427\u0442\u0435\u043d\u0438\u0435 MRZ"),
          Optional.empty(),
          Map.of("segment", "mrz"),
          Optional.of(
              new ContentItem.LineItemWish(
                  10, Optional.of("MRZ"), Optional.of("mrz"), Optional.empty())),
          ContentItem.Show.WINDOW);
  private static final ContentItem LINK =
      new ContentItem.LinkItem(
          URI.create("https://tool.example.org/handout"),
          Optional.of("Handout"),
          Optional.empty(),
          ContentItem.Show.PLATFORM_DECIDES);

  private final SettableClock clock = new SettableClock();
  private final ToolKeys keys = FakeTool.keys(clock);

  private static DeepLinkingSettings settings(
      Set<String> types, Boolean multiple, Boolean lineItem, String data) {
    return new DeepLinkingSettings(
        URI.create(FakePlatform.ISSUER + "/content"),
        types,
        Set.of("iframe"),
        Optional.ofNullable(multiple),
        Optional.ofNullable(lineItem),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(data));
  }

  private DeepLinkResponse respond(DeepLinkingSettings settings, ContentItem... items) {
    return DeepLinkResponse.of(
        FakePlatform.registration(),
        FakePlatform.DEPLOYMENT,
        settings,
        List.of(items),
        DeepLinkResponse.Remark.NONE,
        keys,
        clock);
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, Object>> items(DeepLinkingSettings settings, ContentItem... items) {
    return (List<Map<String, Object>>)
        FakeServices.claims(respond(settings, items).jwt()).get(Claims.CONTENT_ITEMS);
  }

  private static DeepLinkingSettings all() {
    return settings(Set.of("ltiResourceLink", "link"), true, null, "opaque \u00fc <&>");
  }

  @Test
  void answersAsTheStandardSays() throws Exception {
    DeepLinkResponse response = respond(all(), SEGMENT);
    Map<String, Object> claims = FakeServices.claims(response.jwt());
    long now = clock.instant().getEpochSecond();

    assertEquals(FakePlatform.ISSUER + "/content", response.returnUrl().toString());
    assertEquals(FakePlatform.CLIENT, claims.get("iss"));
    assertEquals(FakePlatform.ISSUER, claims.get("aud"));
    assertEquals(now, claims.get("iat"));
    assertEquals(now + 300, claims.get("exp"));
    assertEquals(FakePlatform.DEPLOYMENT, claims.get(Claims.DEPLOYMENT_ID));
    assertEquals("LtiDeepLinkingResponse", claims.get(Claims.MESSAGE_TYPE));
    assertEquals("1.3.0", claims.get(Claims.VERSION));
    assertEquals("opaque \u00fc <&>", claims.get(Claims.DEEP_LINKING_DATA));
    JWSObject jwt = JWSObject.parse(response.jwt());
    assertTrue(
        jwt.verify(
            new RSASSAVerifier(
                JWKSet.parse(keys.publicKeySet())
                    .getKeyByKeyId(jwt.getHeader().getKeyID())
                    .toRSAKey())));
  }

  @Test
  void writesTheItem() {
    Map<String, Object> item = items(all(), SEGMENT).get(0);

    assertEquals("ltiResourceLink", item.get("type"));
    assertEquals(FakeTool.TARGET, item.get("url"));
    assertEquals("\u0427\u0442\u0435\u043d\u0438\u0435 MRZ", item.get("title"));
    assertEquals(Map.of("segment", "mrz"), item.get("custom"));
    assertEquals(
        Map.of("scoreMaximum", 10.0, "label", "MRZ", "resourceId", "mrz"), item.get("lineItem"));
    assertEquals(Map.of("targetName", "_blank"), item.get("window"));
  }

  @Test
  void sendsOnlyWhatIsAccepted() {
    assertEquals(2, items(all(), SEGMENT, LINK).size());
    assertEquals(1, items(settings(Set.of("link"), true, null, null), SEGMENT, LINK).size());
    assertEquals(
        1,
        items(settings(Set.of("ltiResourceLink", "link"), null, null, null), SEGMENT, LINK).size());
    assertEquals(List.of(), items(settings(Set.of("file"), true, true, null), SEGMENT, LINK));
  }

  @Test
  void wishesNoColumnWhereNoneIsAccepted() {
    DeepLinkingSettings settings = settings(Set.of("ltiResourceLink"), true, false, null);

    assertFalse(items(settings, SEGMENT).get(0).containsKey("lineItem"));
  }

  @Test
  void cancelsWithNoItemsAndAFreshNonceEachTime() {
    DeepLinkingSettings settings = settings(Set.of("link"), null, null, null);
    Map<String, Object> one = FakeServices.claims(respond(settings).jwt());
    Map<String, Object> other = FakeServices.claims(respond(settings).jwt());

    assertEquals(List.of(), one.get(Claims.CONTENT_ITEMS));
    assertFalse(one.containsKey(Claims.DEEP_LINKING_DATA));
    assertFalse(one.get(Claims.NONCE).equals(other.get(Claims.NONCE)));
  }

  @Test
  void refusesColumnWithoutMaximum() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new ContentItem.LineItemWish(0, Optional.empty(), Optional.empty(), Optional.empty()));
  }
}
