// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mttcourseware.server.demo.course.Misbehaviour;
import org.mttcourseware.server.web.Json;

class KeysOfDemoTest {
  private DemoLms lms;

  @BeforeEach
  void start() throws IOException {
    lms = DemoLms.start(DemoSettings.PLAIN);
  }

  @AfterEach
  void end() {
    lms.close();
  }

  private HttpResponse<String> keys() throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(lms.addresses().keys()))
                .timeout(Duration.ofMillis(500))
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private JsonNode key() throws IOException, InterruptedException {
    return Json.received(keys().body()).path("keys").path(0);
  }

  @Test
  void publishesOneKeyAndNothingPrivate() throws IOException, InterruptedException {
    assertEquals("RSA", key().path("kty").asText());
    assertTrue(key().path("d").isMissingNode());
  }

  @Test
  void swapsTheKeyUnderItsId() throws IOException, InterruptedException {
    JsonNode before = key();
    lms.misbehave(Misbehaviour.KEYS_OTHER);

    assertEquals(before.path("kid"), key().path("kid"));
    assertNotEquals(before.path("n"), key().path("n"));
  }

  @Test
  void failsInEachWay() throws IOException, InterruptedException {
    lms.misbehave(Misbehaviour.KEYS_UNREACHABLE);
    assertEquals(503, keys().statusCode());
    lms.misbehave(Misbehaviour.KEYS_REDIRECT);
    assertEquals(302, keys().statusCode());
    lms.misbehave(Misbehaviour.KEYS_HUGE);
    assertTrue(keys().body().length() > 20_000_000);
    lms.misbehave(Misbehaviour.KEYS_HANG);
    assertThrows(HttpTimeoutException.class, this::keys);
  }
}
