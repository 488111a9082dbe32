// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.mttcourseware.server.demo.course.Course;
import org.mttcourseware.server.demo.course.Misbehaviour;
import org.mttcourseware.server.demo.platform.SampleLaunch;

class PagesOfDemoTest {
  private static final List<String> ADMIN =
      List.of("/admin/tools", "/admin/misbehaviour", "/admin/launches", "/admin/calls");

  private static Properties texts(String name) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(DemoLms.class.getResourceAsStream(name)),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  @Test
  void everyTextIsThereInArabicToo() throws IOException {
    assertEquals(texts("texts.properties").keySet(), texts("texts_ar.properties").keySet());
  }

  @Test
  void everySwitchAndSampleHasAText() throws IOException {
    Properties texts = texts("texts.properties");

    Arrays.stream(Misbehaviour.values())
        .forEach(one -> assertTrue(texts.containsKey("switch." + one.key()), one.key()));
    Arrays.stream(SampleLaunch.values())
        .forEach(one -> assertTrue(texts.containsKey("sample." + one.key()), one.key()));
  }

  @Test
  void everyPageOpensForWhomItIsIn() throws IOException {
    try (DemoLms lms = DemoLms.start(DemoSettings.PLAIN.named("LMS"))) {
      Course course = lms.campus().courses().add("Course");
      String home = "/courses/" + course.id();
      for (String language : List.of("en", "ar")) {
        HttpBrowser browser = new HttpBrowser().reading(language);
        assertEquals(200, browser.get(lms.url() + "/").statusCode());
        assertEquals(403, browser.get(lms.url() + home).statusCode());
        browser.post(lms.url() + "/sign-in", Map.of("person", "3"));
        for (String page : List.of(home, home + "/grades", home + "/people", home + "/add")) {
          shows(browser.get(lms.url() + page), language);
        }
        assertEquals(403, browser.get(lms.url() + "/admin/tools").statusCode());
        browser.post(lms.url() + "/sign-in", Map.of("person", "2"));
        for (String page : ADMIN) {
          shows(browser.get(lms.url() + page), language);
        }
      }
    }
  }

  private static void shows(HttpResponse<String> page, String language) {
    assertEquals(200, page.statusCode(), page.uri().toString());
    assertTrue(page.body().contains("<html lang=\"" + language + "\""), page.uri().toString());
  }

  @Test
  void turnsSwitches() throws IOException {
    try (DemoLms lms = DemoLms.start(DemoSettings.PLAIN)) {
      HttpBrowser browser = new HttpBrowser();
      browser.post(lms.url() + "/sign-in", Map.of("person", "2"));

      browser.post(lms.url() + "/admin/misbehaviour", Map.of("on", "too-many"));

      assertTrue(lms.campus().on(Misbehaviour.TOO_MANY));
    }
  }
}
