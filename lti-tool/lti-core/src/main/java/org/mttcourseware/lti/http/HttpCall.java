// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** One call to a platform. Every call names us: some platforms answer nobody who has no name. */
@SuppressWarnings("ArrayRecordComponent") // A body is sent as it is; nobody compares calls.
public record HttpCall(String method, URI uri, Map<String, String> headers, byte[] body) {
  private static final String USER_AGENT = "MTT-Courseware-LTI/1.0";

  public HttpCall {
    Map<String, String> named = new LinkedHashMap<>(headers);
    named.putIfAbsent("User-Agent", USER_AGENT);
    headers = Map.copyOf(named);
  }

  /** A call without a body that wants {@code accept} back. */
  public static HttpCall get(URI uri, String accept) {
    return new HttpCall("GET", uri, Map.of("Accept", accept), new byte[0]);
  }

  /** A call that sends {@code body} and wants {@code accept} back. */
  public static HttpCall sending(
      String method, URI uri, String contentType, String accept, String body) {
    return new HttpCall(
        method,
        uri,
        Map.of("Content-Type", contentType, "Accept", accept),
        body.getBytes(StandardCharsets.UTF_8));
  }

  /** The same call with one header more. */
  public HttpCall with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new HttpCall(method, uri, more, body);
  }

  /** Without headers, body and query: a token or a name may be there. */
  @Override
  public String toString() {
    return method + " " + uri.getScheme() + "://" + uri.getRawAuthority() + uri.getRawPath();
  }
}
