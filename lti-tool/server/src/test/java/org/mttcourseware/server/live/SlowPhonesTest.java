// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Browsers that do not take what they are sent: others do not wait, and nothing heaps up. */
@Timeout(240)
final class SlowPhonesTest {
  private static final int SLOW = 20;
  private static final int STATES = 120;
  private static final Pattern STATE = Pattern.compile("(?m)^data: ");

  /** Signs of four bytes, so that a state is large. */
  private static String word(int number) {
    return new String(Character.toChars(0x20000 + number)).repeat(38);
  }

  private static OpenedRoom withManyWords(PollingAcademy academy) {
    OpenedRoom room = academy.open("views");
    room.step("go", Map.of("ballot", 4));
    room.step("open");
    String round = room.console().path("roundId").asText();
    for (int i = 0; i < 300; i += 3) {
      assertEquals(200, room.voteIn(round, room.join(), 1, word(i), word(i + 1), word(i + 2)));
    }
    return room;
  }

  @Test
  void theyMissStatesAndNobodyElseDoes() throws IOException {
    List<DeafPhone> slow = new ArrayList<>();
    try (PollingAcademy academy = PollingAcademy.start()) {
      OpenedRoom room = withManyWords(academy);
      String path = "/live/room/" + room.id() + "/events?as=console&language=en";
      for (int i = 0; i < SLOW; i++) {
        slow.add(new DeafPhone(room.url(), path, room.trainer()));
      }
      HttpRequest.Builder ask =
          HttpRequest.newBuilder(room.url().resolve(path))
              .header("Authorization", "Bearer " + room.trainer());
      long revision = room.console().path("revision").asLong();
      try (EventStream quick = EventStream.open(ask)) {
        long seen = quick.next().state().path("revision").asLong();
        for (int step = 0; step < STATES; step++) {
          Map<String, ?> judged = Map.of("word", word(step), "shown", true);
          assertEquals(200, room.stepAs(room.trainer(), "word", revision++, judged));
          while (seen < revision) {
            seen = quick.next().state().path("revision").asLong();
          }
        }
      }

      String heard = slow.get(0).hear("\"revision\":" + revision);

      long states = STATE.matcher(heard).results().count();
      assertTrue(states > 1 && states < STATES, states + " of " + STATES + " were kept for it");
    } finally {
      for (DeafPhone one : slow) {
        one.close();
      }
    }
  }
}
