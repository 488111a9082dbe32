// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mttcourseware.lti.http.Http;
import org.mttcourseware.lti.http.HttpAnswer;
import org.mttcourseware.lti.http.HttpCall;

/** A network in memory: who answers at which address, and what was asked. */
public final class FakeNet implements Http {

  /** Somebody who answers. */
  public interface Site {
    HttpAnswer answer(HttpCall call) throws IOException;
  }

  private final Map<String, Site> sites = new ConcurrentHashMap<>();
  private final List<HttpCall> calls = new CopyOnWriteArrayList<>();

  /** Lets {@code site} answer at {@code address}, with whatever query. */
  public void at(String address, Site site) {
    sites.put(address, site);
  }

  public List<HttpCall> calls() {
    return calls;
  }

  public long callsTo(String address) {
    return calls.stream().filter(call -> withoutQuery(call).equals(address)).count();
  }

  public HttpCall last() {
    return calls.get(calls.size() - 1);
  }

  @Override
  public HttpAnswer send(HttpCall call) throws IOException {
    calls.add(call);
    Site site = sites.get(withoutQuery(call));
    if (site == null) {
      throw new IOException("nobody is at " + withoutQuery(call));
    }
    return site.answer(call);
  }

  private static String withoutQuery(HttpCall call) {
    return call.uri().toString().replaceAll("\\?.*", "");
  }

  public static HttpAnswer json(String body) {
    return answer(200, "application/json", body);
  }

  public static HttpAnswer page(int status) {
    return answer(status, "text/html", "<!DOCTYPE html><title>Sign in</title>");
  }

  public static HttpAnswer answer(int status, String type, String body) {
    return new HttpAnswer(
        status, Map.of("Content-Type", List.of(type)), body.getBytes(StandardCharsets.UTF_8));
  }

  public static HttpAnswer with(HttpAnswer answer, String header, String value) {
    Map<String, List<String>> headers = new HashMap<>(answer.headers());
    headers.put(header, List.of(value));
    return new HttpAnswer(answer.status(), headers, answer.body());
  }

  public static String body(HttpCall call) {
    return new String(call.body(), StandardCharsets.UTF_8);
  }
}
