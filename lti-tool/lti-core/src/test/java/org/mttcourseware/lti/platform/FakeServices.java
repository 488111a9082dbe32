// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.platform;

import com.nimbusds.jose.JWSObject;
import java.text.ParseException;
import java.util.Map;
import java.util.TreeMap;
import org.mttcourseware.lti.http.HttpCall;
import org.mttcourseware.lti.keys.ToolKeys;
import org.mttcourseware.lti.service.ServiceCalls;
import org.mttcourseware.lti.token.AccessTokens;

/** A network in which the platform gives out numbered tokens, and what calls it. */
public final class FakeServices {
  public final SettableClock clock = new SettableClock();
  public final FakeNet net = new FakeNet();
  public final ToolKeys keys = FakeTool.keys(clock);
  public final AccessTokens tokens = new AccessTokens(net, keys, clock);
  public final ServiceCalls calls = new ServiceCalls(net, tokens, clock);

  public FakeServices() {
    // Moodle calls its JSON text/html.
    net.at(
        FakePlatform.TOKENS,
        call ->
            FakeNet.answer(
                200,
                "text/html; charset=utf-8",
                "{\"access_token\":\"token-"
                    + net.callsTo(FakePlatform.TOKENS)
                    + "\",\"token_type\":\"bearer\",\"expires_in\":3600}"));
  }

  public static Map<String, String> form(HttpCall call) {
    Map<String, String> form = new TreeMap<>();
    for (String pair : FakeNet.body(call).split("&")) {
      String[] parts = pair.split("=", 2);
      form.put(
          parts[0], java.net.URLDecoder.decode(parts[1], java.nio.charset.StandardCharsets.UTF_8));
    }
    return form;
  }

  public static Map<String, Object> claims(String jwt) {
    try {
      return JWSObject.parse(jwt).getPayload().toJSONObject();
    } catch (ParseException notSigned) {
      throw new IllegalArgumentException(jwt, notSigned);
    }
  }
}
