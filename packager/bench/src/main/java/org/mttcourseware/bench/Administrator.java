// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.io.IOException;
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

/** The browser of an administrator who sets the tool up and begins live sessions. */
final class Administrator {
  private static final Pattern FIELD =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
  private static final Pattern BEGIN =
      Pattern.compile("(?s)<form(?:(?!</form>).)*\"activity\".*?</form>");

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final ServerProcess tool;
  private final String academy;

  private Administrator(ServerProcess tool, String first) throws IOException, InterruptedException {
    this.tool = tool;
    String password = "a long enough password";
    send(first, Map.of("login", "bench", "name", "First", "password", password, "again", password));
    this.academy = send("/admin/academies", Map.of("name", "bench")).replaceAll("\\?.*", "");
  }

  /** Follows the link that {@code tool} printed, and founds an academy. */
  static Administrator first(ServerProcess tool, String link)
      throws IOException, InterruptedException {
    return new Administrator(tool, link);
  }

  /** Begins the one poll there is, and returns the address of its console, ticket and all. */
  URI begin() throws IOException, InterruptedException {
    String page = academy + "/live";
    Matcher offer = BEGIN.matcher(get(page));
    if (!offer.find()) {
      throw new Skipped("the page Live of the academy offers no poll");
    }
    return tool.uri(send(page, hidden(offer.group())));
  }

  private static Map<String, String> hidden(String form) {
    Map<String, String> fields = new TreeMap<>();
    FIELD.matcher(form).results().forEach(field -> fields.put(field.group(1), field.group(2)));
    return fields;
  }

  private String get(String path) throws IOException, InterruptedException {
    return client
        .send(request(path).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
        .body();
  }

  /** Sends the form of {@code page} and returns where that leads. */
  private String send(String page, Map<String, String> fields)
      throws IOException, InterruptedException {
    Map<String, String> all = new TreeMap<>(fields);
    all.put("csrf", hidden(get(page)).getOrDefault("csrf", ""));
    String body =
        all.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpResponse<String> answer =
        client.send(
            request(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow(() -> new Skipped("the form of " + page + " was answered " + answer));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(tool.uri(path)).header("Accept", "text/html");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
