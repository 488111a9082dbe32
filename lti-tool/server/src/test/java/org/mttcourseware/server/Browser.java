// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a browser does with the tool's pages: keeps cookies, sends forms back; follows nothing. */
public final class Browser {
  private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

  private final URI origin;
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private String csrf = "";

  Browser(URI origin) {
    this.origin = origin;
  }

  /** Returns what is at {@code path}, and remembers the proof of its forms. */
  public HttpResponse<String> get(String path) {
    HttpResponse<String> answer = exchange(request(path).GET());
    Matcher csrfField = CSRF.matcher(answer.body());
    if (csrfField.find()) {
      csrf = csrfField.group(1);
    }
    return answer;
  }

  /** Sends a form with the proof of the page that was got last. */
  public HttpResponse<String> send(String path, Map<String, String> fields) {
    Map<String, String> all = new TreeMap<>(fields);
    all.put("csrf", csrf);
    return sendBare(path, all);
  }

  /** Sends a form with exactly these fields. */
  public HttpResponse<String> sendBare(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return exchange(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", origin.toString())
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Sends any request with the cookies of this browser. */
  public HttpResponse<String> exchange(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** Begins a request to {@code path}. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(origin.resolve(path)).header("Accept", "text/html");
  }

  /** Returns the proof that the forms of the page got last hold. */
  public String csrf() {
    return csrf;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
