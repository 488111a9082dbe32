// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.outbound;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mttcourseware.lti.http.AddressRefusedException;
import org.mttcourseware.lti.http.AnswerTooBigException;
import org.mttcourseware.lti.http.HttpAnswer;
import org.mttcourseware.lti.http.HttpCall;

final class GuardedHttpTest {
  private static final GuardedHttp.Limits SHORT =
      new GuardedHttp.Limits(Duration.ofMillis(500), 1000);

  private HttpServer server;

  @BeforeEach
  void begin() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
  }

  @AfterEach
  void end() {
    server.stop(0);
  }

  private URI url(String path) {
    return URI.create("http://localhost:" + server.getAddress().getPort() + path);
  }

  private static HttpCall get(URI uri) {
    return HttpCall.get(uri, "application/json");
  }

  private static GuardedHttp lenient() {
    return GuardedHttp.start(List.of(), true, InetAddress::getAllByName, SHORT);
  }

  private void answer(String path, int status, String header, byte[] body) {
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("Location", header);
          exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
          try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
          }
        });
  }

  @Test
  void sendsACallAndReadsTheAnswer() throws IOException {
    server.createContext(
        "/echo",
        exchange -> {
          String agent = exchange.getRequestHeaders().get("User-Agent").toString();
          byte[] said = exchange.getRequestBody().readAllBytes();
          exchange.getResponseHeaders().add("X-Agent", agent);
          exchange.sendResponseHeaders(201, said.length);
          exchange.getResponseBody().write(said);
          exchange.close();
        });
    try (GuardedHttp http = lenient()) {
      HttpAnswer answer =
          http.send(HttpCall.sending("POST", url("/echo"), "text/plain", "*/*", "a word"));

      assertEquals(201, answer.status());
      assertEquals("a word", new String(answer.body(), StandardCharsets.UTF_8));
      assertTrue(answer.header("x-agent").orElse("").matches("\\[MTT-Courseware[^,]*]"));
    }
  }

  @Test
  void followsNoRedirect() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    answer("/from", 302, url("/to").toString(), new byte[0]);
    server.createContext(
        "/to",
        exchange -> {
          asked.incrementAndGet();
          exchange.close();
        });
    try (GuardedHttp http = lenient()) {
      assertEquals(302, http.send(get(url("/from"))).status());
      assertEquals(0, asked.get());
    }
  }

  @Test
  void stopsReadingWhatIsHuge() {
    answer("/huge", 200, "x", new byte[100_000]);
    try (GuardedHttp http = lenient()) {
      assertThrows(AnswerTooBigException.class, () -> http.send(get(url("/huge"))));
    }
  }

  @Test
  void readsLongAnswersWhereTheyAreExpected() throws IOException {
    byte[] roster = new byte[1_000_000];
    answer("/roster", 200, "x", roster);
    try (GuardedHttp http = lenient()) {
      assertArrayEquals(roster, http.forLongAnswers().send(get(url("/roster"))).body());
    }
  }

  @Test
  void waitsForNoServerThatHangs() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        GuardedHttp http = lenient()) {
      URI uri = URI.create("http://localhost:" + silent.getLocalPort() + "/");
      long begin = System.nanoTime();

      IOException late = assertThrows(IOException.class, () -> http.send(get(uri)));

      assertTrue(late.getMessage().contains("within 0.5 s"), late.getMessage());
      assertTrue(System.nanoTime() - begin < 3_000_000_000L);
    }
  }

  @Test
  void waitsForNoServerThatDrips() {
    server.createContext(
        "/drip",
        exchange -> {
          exchange.sendResponseHeaders(200, 10_000);
          exchange.getResponseBody().write('x');
          exchange.getResponseBody().flush();
        });
    try (GuardedHttp http = lenient()) {
      assertThrows(IOException.class, () -> http.send(get(url("/drip"))));
    }
  }

  @Test
  void waitsForNoNameServerThatHangs() {
    CountDownLatch never = new CountDownLatch(1);
    CheckedResolver.Names hanging =
        host -> {
          try {
            never.await();
          } catch (InterruptedException stopped) {
            throw new java.net.UnknownHostException(host);
          }
          return new InetAddress[0];
        };
    try (GuardedHttp http = GuardedHttp.start(List.of(), true, hanging, SHORT)) {
      assertThrows(IOException.class, () -> http.send(get(url("/"))));
    } finally {
      never.countDown();
    }
  }

  @Test
  void refusesPlainHttpAndAddressesInsideInEarnest() {
    try (GuardedHttp http = GuardedHttp.start(List.of(), false)) {
      for (String uri :
          List.of(
              "http://example.org/",
              "https://localhost/",
              "https://127.0.0.1:8443/",
              "https://[::1]/",
              "https://[::ffff:10.0.0.1]/",
              "https://2130706433/",
              "https://user:password@example.org/",
              "file:///etc/passwd",
              "https:///nohost")) {
        assertThrows(AddressRefusedException.class, () -> http.send(get(URI.create(uri))), uri);
      }
    }
  }

  @Test
  void refusesANameIfOneOfItsAddressesIsInside() {
    CheckedResolver.Names mixed =
        host ->
            new InetAddress[] {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1")};
    try (GuardedHttp http = GuardedHttp.start(List.of(), false, mixed, SHORT)) {
      AddressRefusedException refused =
          assertThrows(
              AddressRefusedException.class,
              () -> http.send(get(URI.create("https://lms.example/"))));
      assertTrue(refused.getMessage().contains("MTT_INTERNAL_HOSTS"), refused.getMessage());
    }
  }

  @Test
  void callsAnInternalHostThatTheOperatorNamed() {
    Map<String, String> addresses = Map.of("lms.internal", "127.0.0.1");
    CheckedResolver.Names names =
        host -> new InetAddress[] {InetAddress.getByName(addresses.getOrDefault(host, "10.0.0.1"))};
    try (GuardedHttp http = GuardedHttp.start(List.of("LMS.internal"), false, names, SHORT)) {
      IOException unreachable =
          assertThrows(
              IOException.class, () -> http.send(get(URI.create("https://lms.internal:1/"))));

      assertEquals(IOException.class, unreachable.getClass());
    }
  }
}
