// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mttcourseware.server.catalogue.ProgrammeKey;
import org.mttcourseware.server.web.Json;

/**
 * A learner who works on one device and goes on at another, each call at any instance, and who
 * remembers all that was acknowledged. What an instance did not answer is sent again as it was,
 * like the scripts of the page do.
 */
final class BusyLearner {
  private static final Pattern SHOWN =
      Pattern.compile("data-content=\"([^\"]+)\" data-language=\"([^\"]+)\"");
  private static final int MOST_LOGINS = 5;

  private final Instances instances;
  private final RecordingLms lms;
  private final ProgrammeKey shown;
  private final KnownQuiz quiz;
  private final String user;
  private final SplittableRandom random;
  private final int first;
  private final int second;

  private String state = "";
  private long saves;
  private final List<JsonNode> answers = new ArrayList<>();

  BusyLearner(
      Instances instances, RecordingLms lms, ProgrammeKey shown, KnownQuiz quiz, int number) {
    this.instances = instances;
    this.lms = lms;
    this.shown = shown;
    this.quiz = quiz;
    this.user = "user-" + number;
    this.random = new SplittableRandom(number);
    this.first = number % KnownQuiz.CHOICES;
    this.second = (first + 1 + random.nextInt(KnownQuiz.CHOICES - 1)) % KnownQuiz.CHOICES;
  }

  String user() {
    return user;
  }

  /** Returns what the database has to hold: all that was acknowledged, each once. */
  StoredWork expected() {
    return new StoredWork(
        state, saves, answers, "SENT", Math.max(quiz.points(first), quiz.points(second)));
  }

  /** Does all of it. */
  BusyLearner learn() {
    Device one = enter();
    save(one);
    mark(one, first);
    save(one);
    Device other = enter();
    mark(other, second);
    save(other);
    return this;
  }

  /** An open page. */
  private static final class Device {
    final String room;
    final String token;
    final Map<String, Object> about = new LinkedHashMap<>();
    String visit = "";
    long revision;
    int number;

    Device(String room, String token) {
      this.room = room;
      this.token = token;
    }
  }

  private Device enter() {
    URI address = launch();
    Device device = new Device(address.getPath(), address.getFragment());
    HttpResponse<String> view = call(device.room + "/view", authorized(device).GET());
    Matcher page = SHOWN.matcher(view.body());
    require(view.statusCode() == 200 && page.find(), view);
    device.about.put("content", page.group(1));
    device.about.put("language", page.group(2));
    JsonNode begun = post(device, "/start", Map.of());
    device.visit = begun.path("visit").asText();
    device.revision = begun.path("revision").asLong();
    int attempts = begun.path("standings").path(KnownQuiz.ID).path("used").asInt();
    boolean asLeft =
        begun.path("state").asText().equals(state)
            && device.revision == saves
            && attempts == answers.size();
    if (!asLeft) {
      throw new AssertionError(user + " finds the work not as it was left: " + begun);
    }
    return device;
  }

  /**
   * Returns where a launch leads. The message of one is good once: if the instance that had it died
   * before it answered, the LMS is asked for another, as by a reload.
   */
  private URI launch() {
    for (int logins = 0; logins < MOST_LOGINS; logins++) {
      String target = KilledInstancesTest.PUBLIC_URL + "/lti/launch";
      Map<String, String> login = new LinkedHashMap<>();
      login.put("iss", lms.addresses().issuer());
      login.put("client_id", RecordingLms.CLIENT);
      login.put("login_hint", user);
      login.put("target_link_uri", target);
      HttpResponse<String> begun = call("/lti/login?" + form(login), inWindow().GET());
      require(begun.statusCode() == 303, begun);
      Map<String, String> asked = query(URI.create(location(begun)));
      String nonce = String.valueOf(asked.get("nonce"));
      Map<String, String> message = new LinkedHashMap<>();
      message.put("id_token", lms.launch(user, nonce, target, shown, KnownQuiz.SEGMENT));
      message.put("state", String.valueOf(asked.get("state")));
      Instances.Answer answer =
          instances.call(
              anyOne(),
              "/lti/launch",
              inWindow()
                  .header("Cookie", cookies(begun))
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(HttpRequest.BodyPublishers.ofString(form(message))));
      if (answer.response().statusCode() == 303) {
        return URI.create(location(answer.response()));
      }
      require(answer.repeated() && answer.response().statusCode() < 500, answer.response());
    }
    throw new AssertionError(user + " does not get in");
  }

  private void save(Device device) {
    String wanted = user + " did " + (saves + 1);
    Map<String, Object> save = new LinkedHashMap<>();
    save.put("visit", device.visit);
    save.put("number", ++device.number);
    save.put("revision", device.revision);
    save.put("state", wanted);
    save.put("progress", 0.5);
    device.revision = post(device, "/save", save).path("revision").asLong();
    state = wanted;
    saves++;
  }

  private void mark(Device device, int choice) {
    Map<String, Object> sent = quiz.answers(choice, "wrong of " + user);
    post(device, "/mark", Map.of("quiz", KnownQuiz.ID, "answers", sent));
    answers.add(Json.received(Json.of(sent)));
  }

  private JsonNode post(Device device, String path, Map<String, Object> what) {
    Map<String, Object> body = new LinkedHashMap<>(device.about);
    body.putAll(what);
    HttpResponse<String> answer =
        call(
            device.room + path,
            authorized(device)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Json.of(body))));
    require(answer.statusCode() == 200, answer);
    return Json.received(answer.body());
  }

  private HttpResponse<String> call(String path, HttpRequest.Builder request) {
    return instances.call(anyOne(), path, request).response();
  }

  private int anyOne() {
    return random.nextInt(instances.size());
  }

  private static HttpRequest.Builder inWindow() {
    return HttpRequest.newBuilder().header("Sec-Fetch-Dest", "document");
  }

  private static HttpRequest.Builder authorized(Device device) {
    return HttpRequest.newBuilder().header("Authorization", "Bearer " + device.token);
  }

  private void require(boolean holds, HttpResponse<String> answer) {
    if (!holds) {
      throw new AssertionError(
          user + " was answered " + answer.statusCode() + " at " + answer.uri() + answer.body());
    }
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static String cookies(HttpResponse<String> answer) {
    return answer.headers().allValues("Set-Cookie").stream()
        .map(cookie -> cookie.split(";", 2)[0])
        .collect(Collectors.joining("; "));
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static Map<String, String> query(URI address) {
    Map<String, String> fields = new HashMap<>();
    for (String pair : address.getRawQuery().split("&")) {
      int equals = pair.indexOf('=');
      fields.put(
          pair.substring(0, equals),
          URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
    }
    return fields;
  }
}
