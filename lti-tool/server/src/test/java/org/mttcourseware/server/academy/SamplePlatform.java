// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.mttcourseware.server.Browser;

/** Connects an LMS that does not exist, by the form. */
final class SamplePlatform {
  private SamplePlatform() {}

  static Map<String, String> fields(String name) {
    Map<String, String> fields = new HashMap<>();
    fields.put("name", name);
    fields.put("issuer", "https://lms.example");
    fields.put("client", "client of " + name);
    fields.put("deployment", "1");
    fields.put("authorization", "https://lms.example/auth");
    fields.put("token", "https://lms.example/token");
    fields.put("jwks", "https://lms.example/jwks");
    return fields;
  }

  /** Adds it to the academy at {@code path} and returns its id. */
  static String add(Browser administrator, String path, String name) {
    administrator.get(path + "/platforms/new/moodle");
    HttpResponse<String> answer = administrator.send(path + "/platforms/new/moodle", fields(name));
    String location = answer.headers().firstValue("Location").orElse("");
    if (!location.contains("/platforms/")) {
      throw new IllegalStateException(answer.statusCode() + answer.body());
    }
    return location.replaceAll(".*/platforms/|\\?.*", "");
  }
}
