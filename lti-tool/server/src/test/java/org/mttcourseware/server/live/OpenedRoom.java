// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mttcourseware.server.Browser;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.catalogue.CatalogueParts;
import org.mttcourseware.server.catalogue.ProgrammeKey;
import org.mttcourseware.server.catalogue.SampleCatalogues;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.web.Json;

/** A room as an administrator opened it on the page Live, with its trainer. */
public final class OpenedRoom {
  private final URI url;
  private final String id;
  private final String trainer;
  private final HttpClient client = HttpClient.newHttpClient();

  private OpenedRoom(URI url, String id, String trainer) {
    this.url = url;
    this.id = id;
    this.trainer = trainer;
  }

  /** Returns a room that was opened without its pages. */
  public static OpenedRoom known(URI url, LiveRooms.Opened opened) {
    return new OpenedRoom(url, opened.room(), opened.ticket());
  }

  /** Returns the room that the trainer's {@code console} leads. */
  public static OpenedRoom led(URI console) {
    return new OpenedRoom(
        URI.create(console.getScheme() + "://" + console.getAuthority()),
        console.getPath().replaceAll(".*/", ""),
        console.getFragment());
  }

  /** Returns the same room at another instance. */
  public OpenedRoom at(URI instance) {
    return new OpenedRoom(instance, id, trainer);
  }

  /** Offers {@code catalogue} to every academy of {@code served}. */
  public static void offer(Served served, Path catalogue, String programme) {
    CatalogueParts parts =
        new CatalogueParts(
            served.service().database(), served.data(), 500, java.time.Clock.systemUTC());
    try {
      parts.catalogues().add(AcademyId.SITE, catalogue);
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
    parts.offerIfNew(new ProgrammeKey(programme, ""));
  }

  /** Begins {@code activity} of what we publish, in an academy of its own. */
  public static OpenedRoom ofOurs(Served served, String activity) {
    offer(served, SampleCatalogues.real(), "mtt");
    Browser chief = served.administrator();
    return open(served, chief, Served.addAcademy(chief, "Alpha"), activity);
  }

  /** Presses "Begin" beside {@code activity} on the page of {@code academy}. */
  public static OpenedRoom open(
      Served served, Browser administrator, String academy, String activity) {
    String page = administrator.get(academy + "/live").body();
    Matcher offer =
        Pattern.compile(
                "name=\"catalogue\" value=\"([^\"]+)\"><input type=\"hidden\" name=\"segment\""
                    + " value=\"([^\"]+)\"><input type=\"hidden\" name=\"kind\" value=\"([^\"]+)\">"
                    + "<input type=\"hidden\" name=\"activity\" value=\""
                    + activity
                    + "\"")
            .matcher(page);
    if (!offer.find()) {
      throw new AssertionError("no " + activity + " in " + page);
    }
    String location =
        administrator
            .send(
                academy + "/live",
                Map.of(
                    "catalogue", offer.group(1),
                    "segment", offer.group(2),
                    "kind", offer.group(3),
                    "activity", activity))
            .headers()
            .firstValue("Location")
            .orElseThrow();
    return led(served.url().resolve(location));
  }

  public String id() {
    return id;
  }

  public URI url() {
    return url;
  }

  public String trainer() {
    return trainer;
  }

  public URI console(String language) {
    return url.resolve("/live/room/" + id + "?language=" + language + "#" + trainer);
  }

  public String code() {
    return console().path("code").asText();
  }

  /** Returns what a trainer sees now. */
  public JsonNode console() {
    return state("console", trainer);
  }

  /** Returns what {@code as} sees now. */
  public JsonNode state(String as, String ticket) {
    HttpResponse<String> answer = call("GET", "/state?language=en&as=" + as, ticket, "");
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return Json.received(answer.body()).path("state");
  }

  /** Comes in by the code and returns the ticket. */
  public String join() {
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(url.resolve("/live/" + code() + "/join"))
                .POST(HttpRequest.BodyPublishers.noBody()));
    return Json.received(answer.body()).path("ticket").asText();
  }

  /** Takes a step as the trainer, at the state that the room is in. */
  public int step(String name, Map<String, ?> more) {
    return stepAs(trainer, name, console().path("revision").asLong(), more);
  }

  public int step(String name) {
    return step(name, Map.of());
  }

  public int stepAs(String ticket, String name, long revision, Map<String, ?> more) {
    Map<String, Object> step = new java.util.HashMap<>(more);
    step.put("do", name);
    step.put("revision", revision);
    return call("POST", "/step", ticket, Json.of(step)).statusCode();
  }

  /** Votes in the newest round. */
  public int vote(String ticket, long number, String... answer) {
    return voteIn(console().path("roundId").asText(), ticket, number, answer);
  }

  public int voteIn(String round, String ticket, long number, String... answer) {
    return call(
            "POST",
            "/vote",
            ticket,
            Json.of(Map.of("round", round, "number", number, "answer", answer)))
        .statusCode();
  }

  /** Calls anything of this room. */
  public HttpResponse<String> call(String method, String path, String ticket, String body) {
    return send(
        HttpRequest.newBuilder(url.resolve("/live/room/" + id + path))
            .header("Authorization", "Bearer " + ticket)
            .header("Accept", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body)));
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
