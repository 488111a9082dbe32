// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mttcourseware.server.Browser;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.launch.SampleRooms;
import org.mttcourseware.server.settings.Setting;
import org.mttcourseware.server.store.AcademyId;

/** The pages about catalogues, over real HTTP. */
class CataloguePagesTest {
  private static final String BOUNDARY = "the-boundary";

  private final Served served = Served.start(Map.of(Setting.MTT_MAX_UPLOAD, "2"));
  private Browser browser;
  private String base;

  @BeforeEach
  void begin() {
    browser = served.administrator();
    String academy = browser.get("/admin").headers().firstValue("Location").orElseThrow();
    base = academy.replaceAll("\\?.*", "") + "/catalogues";
  }

  @AfterEach
  void end() {
    served.close();
  }

  @Test
  void anEmptyListSaysWhatToDo() {
    assertTrue(browser.get(base).body().contains("./mtt build --format catalogue"));
    assertTrue(
        browser.get(base.replace("/catalogues", "")).body().contains("Go to the catalogues"));
  }

  @Test
  void takesACatalogueAndShowsWhatIsInIt() throws IOException {
    HttpResponse<String> answer = upload(base, Files.readAllBytes(SampleCatalogues.small()));

    assertEquals(303, answer.statusCode());
    String list = follow(answer);
    assertTrue(list.contains("The catalogue is added."), list);
    assertTrue(list.contains("1 module, 2 segments"), list);
    assertTrue(list.contains("English") && list.contains("Arabic"), list);
    assertTrue(browser.get(version(list, 0)).body().contains("Everything once"));
    assertNothingIsLeft();
  }

  @Test
  void saysWhatIsWrongAndStoresNothing() throws IOException {
    HttpResponse<String> answer = upload(base, "no catalogue".getBytes(StandardCharsets.UTF_8));

    assertEquals(422, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("This file is not a catalogue."), answer.body());
    assertTrue(browser.get(base).body().contains("./mtt build"));
    assertNothingIsLeft();
  }

  @Test
  void refusesWhatIsTooLargeAndWhatIsMissing() throws IOException {
    assertEquals(413, upload(base, new byte[2 * 1024 * 1024 + 1]).statusCode());
    assertEquals(413, upload(base, new byte[5 * 1024 * 1024]).statusCode());
    assertEquals(422, upload(base, new byte[0]).statusCode());
    assertNothingIsLeft();
  }

  @Test
  void refusesAFormWithoutItsProof() throws IOException {
    byte[] archive = Files.readAllBytes(SampleCatalogues.small());

    assertEquals(403, upload(base, "another", archive).statusCode());
    assertEquals(403, browser.sendBare(base + "/pin", Map.of("programme", "play")).statusCode());
  }

  @Test
  void rollsBackAndUndoes() throws IOException {
    upload(base, Files.readAllBytes(SampleCatalogues.small()));
    upload(base, Files.readAllBytes(SampleCatalogues.small("1.1.0")));
    String list = browser.get(base).body();
    assertTrue(list.contains("Version 1.1.0 is shown, the newest."), list);
    String older = version(list, 1).replace(base + "/", "");

    String pinned = follow(browser.send(base + "/pin", of(older)));
    assertTrue(pinned.contains("Version 1.0.0 is shown and stays"), pinned);
    assertTrue(pinned.contains(">Undo<"), pinned);

    String undone = follow(browser.send(base + "/pin", of("")));
    assertTrue(undone.contains("Version 1.1.0 is shown, the newest."), undone);
    assertEquals(404, browser.send(base + "/pin", of("another")).statusCode());
  }

  @Test
  void hidesAndOffersAgain() throws IOException {
    upload(base, Files.readAllBytes(SampleCatalogues.small()));

    assertTrue(follow(browser.send(base + "/hide", of("hidden"))).contains("Hidden: teachers"));
    assertFalse(follow(browser.send(base + "/hide", of(""))).contains("Hidden: teachers"));
  }

  @Test
  void withdrawsAfterAsking() throws IOException {
    upload(base, Files.readAllBytes(SampleCatalogues.small()));
    String version = version(browser.get(base).body(), 0);

    assertTrue(browser.get(version + "/withdraw").body().contains("Nobody is in the middle"));
    String list = follow(browser.send(version + "/withdraw", Map.of()));
    assertTrue(list.contains("Withdrawn (1)"), list);
    assertTrue(follow(browser.send(version + "/bring-back", Map.of())).contains("newest"));
  }

  @Test
  void doesNotWithdrawWhatAnAcademyStaysWith() throws IOException {
    upload(base, Files.readAllBytes(SampleCatalogues.small()));
    String version = version(browser.get(base).body(), 0);
    browser.send(base + "/pin", of(version.replace(base + "/", "")));

    HttpResponse<String> answer = browser.send(version + "/withdraw", Map.of());

    assertEquals(409, answer.statusCode());
    assertTrue(answer.body().contains("It cannot be withdrawn"), answer.body());
  }

  @Test
  void theSiteOffersToSomeOrToAll() throws IOException {
    browser.get("/admin/catalogues");
    upload("/admin/catalogues", Files.readAllBytes(SampleCatalogues.small()));
    browser.get("/admin/catalogues");
    assertTrue(browser.get(base).body().contains("./mtt build"));

    browser.send("/admin/catalogues/offer", offer("all"));
    assertTrue(browser.get(base).body().contains("Version 1.0.0 is shown"));

    browser.send("/admin/catalogues/offer", offer("none"));
    assertTrue(browser.get(base).body().contains("./mtt build"));

    Map<String, String> some = new java.util.TreeMap<>(offer("some"));
    some.put("academy", base.split("/")[3]);
    browser.send("/admin/catalogues/offer", some);
    String list = browser.get(base).body();
    assertTrue(list.contains("Version 1.0.0 is shown"));
    assertFalse(list.contains("/withdraw"));
    assertEquals(200, browser.get(version(list, 0)).statusCode());
    assertEquals(404, browser.get(version(list, 0) + "/withdraw").statusCode());
  }

  @Test
  void anotherAcademysVersionIsNotThere() throws IOException {
    AcademyId other = SampleRooms.of(served.service().database(), "other").academy();
    String theirs = "/admin/a/" + other + "/catalogues";
    browser.get(theirs);
    upload(theirs, Files.readAllBytes(SampleCatalogues.small()));
    String id = version(browser.get(theirs).body(), 0).replace(theirs + "/", "");

    assertEquals(404, browser.get(base + "/" + id).statusCode());
    assertEquals(404, browser.get(base + "/" + id + "/withdraw").statusCode());
    for (String act : List.of("withdraw", "bring-back")) {
      assertEquals(404, browser.send(base + "/" + id + "/" + act, Map.of()).statusCode());
    }
    assertEquals(404, browser.send(base + "/pin", of(id)).statusCode());
    assertEquals(404, browser.send(base + "/hide", of("hidden")).statusCode());
    assertTrue(browser.get(theirs).body().contains("Version 1.0.0 is shown, the newest."));
  }

  @Test
  void strangersAreAskedToSignIn() {
    for (String path : List.of(base, base + "/x", base + "/x/withdraw", "/admin/catalogues")) {
      assertEquals(303, served.browser().get(path).statusCode(), path);
    }
  }

  private static Map<String, String> of(String to) {
    return Map.of("programme", "play", "adaptation", "", "to", to);
  }

  private static Map<String, String> offer(String to) {
    return of(to);
  }

  private static String version(String list, int place) {
    return java.util.regex.Pattern.compile("<td><a href=\"([^\"]+)\">")
        .matcher(list)
        .results()
        .skip(place)
        .findFirst()
        .orElseThrow()
        .group(1);
  }

  private String follow(HttpResponse<String> answer) {
    assertEquals(303, answer.statusCode(), answer.body());
    return browser.get(answer.headers().firstValue("Location").orElseThrow()).body();
  }

  private HttpResponse<String> upload(String path, byte[] content) throws IOException {
    browser.get(path);
    return upload(path, browser.csrf(), content);
  }

  private HttpResponse<String> upload(String path, String csrf, byte[] content) {
    String head =
        "--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"c.mtt\"\r\n"
            + "Content-Type: application/octet-stream\r\n\r\n";
    return browser.exchange(
        browser
            .request(path + "?csrf=" + csrf)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(
                HttpRequest.BodyPublishers.ofByteArrays(
                    List.of(
                        head.getBytes(StandardCharsets.UTF_8),
                        content,
                        ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8)))));
  }

  private void assertNothingIsLeft() throws IOException {
    Path uploads = served.data().resolve("uploads");
    if (Files.exists(uploads)) {
      try (Stream<Path> left = Files.list(uploads)) {
        assertEquals(List.of(), left.toList());
      }
    }
  }
}
