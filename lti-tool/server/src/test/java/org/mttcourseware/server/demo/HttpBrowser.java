// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A browser without a window: keeps cookies by host and port, follows redirects when told to, and
 * sends the forms that pages send by themselves. Secure cookies are kept on loopback, as browsers
 * do.
 */
public final class HttpBrowser {
  private static final Pattern FORM =
      Pattern.compile("<form method=\"(\\w+)\" action=\"([^\"]*)\" data-submit>");
  private static final Pattern FIELD =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final Map<String, Map<String, String>> cookies = new HashMap<>();
  private String language = "en";

  /** A form that a page would send by itself. */
  public record Form(String method, URI to, Map<String, String> fields) {}

  /** Asks for pages in {@code tag}. */
  public HttpBrowser reading(String tag) {
    language = tag;
    return this;
  }

  /** Asks for a page; redirects are not followed. */
  public HttpResponse<String> get(String url) {
    return send(HttpRequest.newBuilder(URI.create(url)));
  }

  /** Sends a form. */
  public HttpResponse<String> post(String url, Map<String, String> fields) {
    return send(
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
  }

  /** Sends a form as its method says. */
  public HttpResponse<String> send(Form form) {
    if (form.method().equalsIgnoreCase("post")) {
      return post(form.to().toString(), form.fields());
    }
    return get(form.to() + (form.to().getQuery() == null ? "?" : "&") + encoded(form.fields()));
  }

  /** Follows redirects and forms that send themselves until a page stays. */
  public HttpResponse<String> follow(HttpResponse<String> answer) {
    HttpResponse<String> last = answer;
    for (int step = 0; step < 20; step++) {
      Optional<String> location = last.headers().firstValue("Location");
      Optional<Form> form = form(last);
      if (location.isPresent()) {
        last = get(last.uri().resolve(location.get()).toString());
      } else if (form.isPresent()) {
        last = send(form.get());
      } else {
        return last;
      }
    }
    throw new AssertionError("no end of redirects and forms");
  }

  /** Returns the form that the page sends by itself, if there is one. */
  public static Optional<Form> form(HttpResponse<String> page) {
    Matcher form = FORM.matcher(page.body());
    if (!form.find()) {
      return Optional.empty();
    }
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher field = FIELD.matcher(page.body());
    while (field.find()) {
      fields.put(plain(field.group(1)), plain(field.group(2)));
    }
    return Optional.of(new Form(form.group(1), page.uri().resolve(plain(form.group(2))), fields));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    URI uri = request.build().uri();
    Map<String, String> kept = cookies.computeIfAbsent(uri.getAuthority(), host -> new HashMap<>());
    if (!kept.isEmpty()) {
      StringJoiner header = new StringJoiner("; ");
      kept.forEach((name, value) -> header.add(name + "=" + value));
      request.header("Cookie", header.toString());
    }
    request.header("Accept-Language", language).header("Accept", "text/html");
    try {
      HttpResponse<String> answer =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      answer.headers().allValues("Set-Cookie").forEach(set -> keep(kept, set));
      return answer;
    } catch (IOException broken) {
      throw new AssertionError(uri + " cannot be had", broken);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", ended);
    }
  }

  private static void keep(Map<String, String> kept, String set) {
    String pair = set.split(";", 2)[0];
    int equals = pair.indexOf('=');
    if (set.contains("Max-Age=0")) {
      kept.remove(pair.substring(0, equals));
    } else {
      kept.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
  }

  static String encoded(Map<String, String> fields) {
    StringJoiner query = new StringJoiner("&");
    fields.forEach(
        (name, value) ->
            query.add(
                URLEncoder.encode(name, StandardCharsets.UTF_8)
                    + "="
                    + URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return query.toString();
  }

  private static String plain(String escaped) {
    return escaped
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
