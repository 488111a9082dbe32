// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.mttcourseware.server.Service;

/** A browser with a window of its own: keeps secure cookies on loopback too, as browsers do. */
final class Visitor {
  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, String> cookies = new LinkedHashMap<>();

  /** A login that was sent on to the LMS. */
  record Begun(String state, String nonce, String target) {}

  /** Begins a login and returns what the LMS gets of it. */
  Begun login(Service tool, TestLms lms) {
    return login(tool, lms, tool.publicUrl() + "/lti/launch");
  }

  Begun login(Service tool, TestLms lms, String target) {
    HttpResponse<String> answer = post(tool, "/lti/login", lms.initiation(target));
    if (answer.statusCode() != 303) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    Map<String, String> request =
        query(URI.create(answer.headers().firstValue("Location").orElseThrow()));
    return new Begun(request.get("state"), request.get("nonce"), target);
  }

  static Map<String, String> query(URI address) {
    Map<String, String> values = new LinkedHashMap<>();
    if (address.getRawQuery() == null) {
      return values;
    }
    for (String pair : address.getRawQuery().split("&")) {
      String[] parts = pair.split("=", 2);
      values.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return values;
  }

  /** Brings a message of the LMS. */
  HttpResponse<String> launch(Service tool, Begun login, String idToken) {
    return post(tool, "/lti/launch", Map.of("id_token", idToken, "state", login.state()));
  }

  HttpResponse<String> post(Service tool, String path, Map<String, String> fields) {
    String form =
        fields.entrySet().stream()
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return post(tool, path, "application/x-www-form-urlencoded", form);
  }

  HttpResponse<String> post(Service tool, String path, String type, String body) {
    return send(
        HttpRequest.newBuilder(at(tool, path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  HttpResponse<String> get(Service tool, String path) {
    return send(HttpRequest.newBuilder(at(tool, path)));
  }

  /** Instances behind one name: each is reached at its own port. */
  private static URI at(Service tool, String path) {
    return URI.create("http://127.0.0.1:" + tool.port() + path);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    request.header("Sec-Fetch-Dest", "document").header("Accept", "text/html");
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    try {
      HttpResponse<String> answer =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      answer.headers().allValues("Set-Cookie").forEach(this::keep);
      return answer;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private void keep(String cookie) {
    String[] pair = cookie.split(";", 2)[0].split("=", 2);
    if (cookie.endsWith("Max-Age=0")) {
      cookies.remove(pair[0]);
    } else {
      cookies.put(pair[0], pair[1]);
    }
  }

  /** Returns how many cookies it holds. */
  int cookies() {
    return cookies.size();
  }
}
