// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.settings.Setting;
import org.mttcourseware.server.store.DatabaseAddress;
import org.mttcourseware.server.store.EmbeddedPostgreSql;

/**
 * PostgreSQL drops the connections that listen, while another instance has something to tell:
 * nobody misses a state.
 */
@Timeout(120)
final class LostSignalsTest {
  private static final int TIMES = 3;

  private static int endListening(DatabaseAddress address) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(address.url(), address.user(), address.password());
        Statement statement = connection.createStatement();
        ResultSet ended =
            statement.executeQuery(
                "select count(pg_terminate_backend(pid)) from pg_stat_activity"
                    + " where datname = current_database() and query like 'listen %'")) {
      ended.next();
      return ended.getInt(1);
    }
  }

  @Test
  void whatWasStoredMeanwhileIsShownWhenSignalsComeAgain() throws SQLException {
    DatabaseAddress address = EmbeddedPostgreSql.newDatabase();
    Map<Setting, String> settings =
        Map.of(
            Setting.MTT_DATABASE_URL, address.url(),
            Setting.MTT_DATABASE_USER, address.user(),
            Setting.MTT_DATABASE_PASSWORD, address.password(),
            Setting.MTT_SECRET, "the same secret on all of the instances");
    try (PollingAcademy academy = PollingAcademy.start(settings);
        Served other = Served.start(settings)) {
      OpenedRoom room = academy.open("views");
      HttpRequest.Builder ask =
          HttpRequest.newBuilder(
              other.url().resolve("/live/room/" + room.id() + "/events?as=screen&language=en"));
      try (EventStream wall = EventStream.open(ask)) {
        for (int time = 0; time < TIMES; time++) {
          await(wall, time == 0 ? "waiting" : "closed");
          assertTrue(endListening(address) > 0, "nobody listened");
          // Told to nobody: there is nobody who listens.
          assertEquals(200, room.step(time == 0 ? "open" : "again"));
          await(wall, "open");
          assertEquals(200, room.step("close"));
        }
      }
    }
  }

  private static JsonNode await(EventStream wall, String phase) {
    JsonNode state = wall.next().state();
    while (!state.path("phase").asText().equals(phase)) {
      state = wall.next().state();
    }
    return state;
  }
}
