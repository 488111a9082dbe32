// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.Service;

/** Who may frame a room: also an LMS that was connected a moment ago. */
class FramesTest {
  private static String framedBy(Service tool, TestLms lms) {
    Visitor visitor = new Visitor();
    Visitor.Begun login = visitor.login(tool, lms);
    URI room =
        URI.create(
            visitor
                .launch(tool, login, TestLms.sign(lms.launch(login)))
                .headers()
                .firstValue("Location")
                .orElseThrow());
    String policy =
        visitor
            .get(tool, room.getPath() + "?" + room.getQuery())
            .headers()
            .firstValue("Content-Security-Policy")
            .orElseThrow();
    return policy.replaceFirst(".*frame-ancestors ([^;]*).*", "$1");
  }

  private static void awaitKnown(Service tool, TestLms lms) {
    Map<String, String> login = lms.initiation(tool.publicUrl() + "/lti/launch");
    while (new Visitor().post(tool, "/lti/login", login).statusCode() != 303) {
      Thread.onSpinWait();
    }
  }

  @Test
  @Timeout(30)
  void theFirstLaunchOfAnLmsThatWasConnectedJustNowIsShown() {
    try (Served served = Served.start();
        TestLms first = TestLms.of(served.service().database(), "frames")) {
      String before = framedBy(served.service(), first);
      assertTrue(before.contains(first.issuer()), before);

      try (TestLms second = TestLms.of(served.service().database(), "frames")) {
        assertFalse(before.contains(second.issuer()), before);

        // A platform that another instance stored is known a quarter of a second later.
        awaitKnown(served.service(), second);
        String after = framedBy(served.service(), second);
        assertTrue(after.contains(second.issuer()), after);
      }
    }
  }
}
