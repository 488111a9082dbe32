// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Does what a browser does between an LMS and the tool, and no more. */
final class LtiBrowser {
  private static final Pattern CONTENT = Pattern.compile("data-content=\"([^\"]+)\"");

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ServerProcess tool;
  private final LtiPlatform platform;

  LtiBrowser(ServerProcess tool, LtiPlatform platform) {
    this.tool = tool;
    this.platform = platform;
  }

  /**
   * A login that the tool has answered.
   *
   * @param cookie what the browser keeps for the launch
   */
  record Begun(String state, String nonce, String cookie) {}

  /** Begins a login, top level, as from a link that opens a window. */
  Begun login() throws IOException, InterruptedException {
    String query =
        "iss="
            + encoded(platform.address())
            + "&login_hint=1&client_id="
            + LtiPlatform.CLIENT_ID
            + "&lti_message_hint=1&target_link_uri="
            + encoded(target());
    HttpResponse<Void> answer =
        http.send(
            HttpRequest.newBuilder(tool.uri("/lti/login?" + query))
                .header("Sec-Fetch-Dest", "document")
                .build(),
            BodyHandlers.discarding());
    String to = location(answer, "login");
    return new Begun(
        parameter(to, "state"),
        parameter(to, "nonce"),
        String.join(
            "; ",
            answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .toList()));
  }

  /** Returns the form that brings {@code learner}'s token for {@code begun}. */
  String form(Begun begun, int learner, int link, String segment) {
    String token =
        platform.sign(
            LtiClaims.json(platform.address(), begun.nonce(), target(), learner, link, segment));
    return "id_token=" + token + "&state=" + encoded(begun.state());
  }

  /** Sends the form and returns the address of the room, its token in the fragment. */
  URI launch(Begun begun, String form) throws IOException, InterruptedException {
    HttpResponse<Void> answer =
        http.send(
            HttpRequest.newBuilder(tool.uri("/lti/launch"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", begun.cookie())
                .POST(BodyPublishers.ofString(form))
                .build(),
            BodyHandlers.discarding());
    return tool.uri("/").resolve(location(answer, "launch"));
  }

  /** Posts {@code json} to {@code path} of the room and returns the answer. */
  String post(URI room, String path, String json) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(tool.uri(room.getPath() + path))
                .header("Authorization", "Bearer " + room.getFragment())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build(),
            BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new Skipped(path + " was answered " + answer.statusCode() + ": " + answer.body());
    }
    return answer.body();
  }

  /** Returns what the page of the room says that it shows. */
  String content(URI room) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(tool.uri(room.getPath() + "/view"))
                .header("Authorization", "Bearer " + room.getFragment())
                .build(),
            BodyHandlers.ofString());
    Matcher content = CONTENT.matcher(answer.body());
    if (!content.find()) {
      throw new Skipped("a room was answered " + answer.statusCode() + ": " + answer.body());
    }
    return content.group(1);
  }

  private String target() {
    return tool.uri("/lti/launch").toString();
  }

  private static String location(HttpResponse<?> answer, String what) throws Skipped {
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow(() -> new Skipped("a " + what + " was answered " + answer.statusCode()));
  }

  private static String parameter(String uri, String name) throws Skipped {
    return Arrays.stream(String.valueOf(URI.create(uri).getRawQuery()).split("&"))
        .filter(pair -> pair.startsWith(name + "="))
        .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow(() -> new Skipped("the tool sent no " + name));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
