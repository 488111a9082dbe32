// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mttcourseware.cli.Programmes;

@Timeout(60)
class PreviewServerTest {
  private static final String PAGE = "play/scorm12/-/en/start-first/start-first/index.html";

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  @TempDir Path source;
  private Path segment;
  private PreviewServer server;

  @BeforeEach
  void start() throws IOException {
    Programmes.write(source);
    segment = source.resolve("modules/start/first/segment.md");
    server = PreviewServer.start(source, 0);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void servesItsOwnPagesAndThoseOfPackages() throws Exception {
    assertTrue(get("").body().contains("Stub LMS"));
    assertTrue(get("preview.js").body().contains("EventSource"));
    assertTrue(get("lms.js").body().contains("LMSInitialize"));
    assertTrue(get(PAGE).body().contains("Write here what an officer needs to know."));
    assertTrue(get("play/scorm12/-/en/start-first/shared/mtt.js").body().contains("LMSInitialize"));
    String scorm2004 = get("play/scorm2004-4/-/en/start-first/shared/mtt.js").body();
    assertTrue(scorm2004.contains("API_1484_11"));
    assertTrue(get("state").body().contains("\"id\":\"start-first\""));
  }

  @Test
  void showsSavedEditToWhoeverAsksNext() throws Exception {
    get(PAGE);
    edit("Write here what", "Read here what");

    assertTrue(get(PAGE).body().contains("Read here what"));
  }

  @Test
  void tellsOpenBrowsersOfSavedEdit() throws Exception {
    HttpResponse<InputStream> events =
        client.send(request("events"), HttpResponse.BodyHandlers.ofInputStream());
    try (BufferedReader lines = reader(events)) {
      String first = event(lines);
      edit("- [x] The right answer", "- [ ] The right answer");
      String second = event(lines);

      assertTrue(first.contains("\"problems\":[]"), first);
      assertTrue(second.contains("\"code\":\"MTT101\""), second);
      assertTrue(second.contains("segment.md:"), second);
    }
  }

  @Test
  void keepsTheLastGoodPageWhileSourcesAreBroken() throws Exception {
    edit("Write here what", "Read here what");
    get(PAGE);
    edit("id: start-first", "id: [");

    assertTrue(get(PAGE).body().contains("Read here what"));
    assertFalse(get("state").body().contains("\"problems\":[]"));
  }

  @Test
  void hasNothingOutsideItsPackages() throws Exception {
    for (String path :
        new String[] {
          "play/scorm12/-/en/start-first/../../../../../programme.yaml",
          "play/scorm12/-/en/start-first/%2e%2e/%2e%2e/programme.yaml",
          "play/scorm12/-/en/nowhere/index.html",
          "play/scorm99/-/en/start-first/start-first/index.html",
          "play/scorm12/-/fr/start-first/start-first/index.html",
          "play/scorm12",
          "preview.html",
          "etc/passwd"
        }) {
      assertTrue(status("GET", path, host()).startsWith("HTTP/1.1 404"), path);
    }
  }

  @Test
  void answersThisMachineAlone() throws Exception {
    assertTrue(status("GET", "state", "attacker.example").startsWith("HTTP/1.1 403"));
    assertTrue(status("GET", "state", host()).startsWith("HTTP/1.1 200"));
    assertTrue(status("DELETE", "state", host()).startsWith("HTTP/1.1 405"));
  }

  @Test
  void saysWhenThePortIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThrows(
          BindException.class, () -> PreviewServer.start(source, taken.getLocalPort()).close());
    }
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpResponse<String> response =
        client.send(request(path), HttpResponse.BodyHandlers.ofString());
    assertEquals(200, response.statusCode(), path);
    assertEquals("no-store", response.headers().firstValue("Cache-Control").orElse(""));
    return response;
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create(server.address() + path)).build();
  }

  /** As an attacker sends it: no client tidies the path or the host. */
  private String status(String method, String path, String host) throws IOException {
    int port = URI.create(server.address()).getPort();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String request =
          method + " /" + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String host() {
    return URI.create(server.address()).getAuthority();
  }

  private static BufferedReader reader(HttpResponse<InputStream> response) {
    return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
  }

  private static String event(BufferedReader lines) throws IOException {
    String line = lines.readLine();
    while (!line.startsWith("data: ")) {
      line = lines.readLine();
    }
    return line;
  }

  private void edit(String before, String after) throws IOException {
    String text = Files.readString(segment);
    assertTrue(text.contains(before), before);
    Files.writeString(segment, text.replace(before, after));
  }
}
