// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.Service;

class ShellTest {
  @Test
  void isFramedByThePlatformsOfItsAcademyAlone() throws Exception {
    try (Served served = Served.start()) {
      Service tool = served.service();
      SampleRooms.of(tool.database(), "north");
      SampleRooms.of(tool.database(), "south");

      HttpResponse<String> page = get(tool, "/a/north/learn/some-session?language=ar");

      String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
      assertEquals(200, page.statusCode());
      assertTrue(policy.endsWith("frame-ancestors https://lms.north.example"), policy);
      assertTrue(page.headers().firstValue("X-Frame-Options").isEmpty());
      assertTrue(page.body().contains("lang=\"ar\" dir=\"rtl\""), page.body());
      assertTrue(page.body().contains("data-view=\"/a/north/learn/some-session/view\""));
    }
  }

  @Test
  void isFramedByNobodyWhereThereIsNoAcademy() throws Exception {
    try (Served served = Served.start()) {
      Service tool = served.service();
      HttpResponse<String> page = get(tool, "/a/nowhere/learn/x");

      String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
      assertTrue(policy.endsWith("frame-ancestors 'none'"), policy);
      assertEquals(404, get(tool, "/a/no%20academy/learn/x").statusCode());
    }
  }

  private static HttpResponse<String> get(Service tool, String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(tool.publicUrl().resolve(path)).build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
