// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.catalogue.SampleCatalogues;
import org.mttcourseware.server.launch.SessionRole;
import org.mttcourseware.server.launch.Sessions;
import org.mttcourseware.server.settings.Setting;

/** Content that is read from an origin of its own. */
class OwnOriginTest {
  @Test
  void theLessonIsShownFromThere() throws IOException {
    String port = freePort();
    String contentOrigin = "http://127.0.0.1:" + port;
    try (Served served =
        Served.start(Map.of(Setting.MTT_PORT, port, Setting.MTT_CONTENT_URL, contentOrigin))) {
      SampleLesson sample =
          SampleLesson.of(
              served.service().database(), served.data(), "north", SampleCatalogues.small());
      Sessions.Opened session =
          sample.rooms.open(
              SessionRole.LEARNER, sample.link("basics-test"), sample.rooms.learner("1"));
      try (OpenRoom room =
          new OpenRoom(served.url() + "/a/north/learn/" + session.id() + "#" + session.token())) {
        assertTrue(room.lesson().url().startsWith(contentOrigin + "/content/"));
        room.awaitSaved("server");
        assertEquals(List.of(), room.problems());
      }
    }
  }

  private static String freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return String.valueOf(socket.getLocalPort());
    }
  }
}
