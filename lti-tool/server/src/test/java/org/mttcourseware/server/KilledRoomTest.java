// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mttcourseware.server.live.LiveRooms;
import org.mttcourseware.server.live.OpenedRoom;
import org.mttcourseware.server.live.StoredRoom;
import org.mttcourseware.server.store.DatabaseAddress;
import org.mttcourseware.server.store.EmbeddedPostgreSql;

/**
 * An instance is killed in the middle of a vote: what was acknowledged is in the tally once, and
 * the room goes on.
 */
@Timeout(240)
class KilledRoomTest {
  private static final int PHONES = 40;
  private static final int THREADS = 6;
  private static final List<String> OPTIONS = List.of("a", "b", "c");

  @TempDir Path folder;

  @Test
  void theOtherInstanceTakesTheRoomOver() throws Exception {
    DatabaseAddress address = EmbeddedPostgreSql.newDatabase();
    LiveRooms.Opened opened = StoredRoom.poll(address, folder);
    try (Instances instances =
        new Instances(List.of(instance(address, "one"), instance(address, "two")))) {
      instances.start();

      goThrough(instances, opened);
    }
  }

  @Test
  void theOnlyInstanceComesBackWithAllOfIt() throws Exception {
    DatabaseAddress address = DatabaseAddress.embedded(folder.resolve("tool"));
    LiveRooms.Opened opened = StoredRoom.poll(address, folder);
    try (Instances instances = new Instances(List.of(instance(address, "tool")))) {
      instances.start();

      goThrough(instances, opened);
    }
  }

  private KillableInstance instance(DatabaseAddress address, String name) {
    return KillableInstance.over(
        address,
        folder.resolve(name),
        Map.of("MTT_SECRET", "the same secret on all of the instances"));
  }

  /** Two rounds; in each an instance dies while people vote, and the wall hangs on the first. */
  private static void goThrough(Instances instances, LiveRooms.Opened opened) throws Exception {
    OpenedRoom room = OpenedRoom.known(instances.get(0).url(), opened);
    String code = room.code();
    List<RestlessPhone> phones = new ArrayList<>();
    for (int i = 0; i < PHONES; i++) {
      phones.add(new RestlessPhone(instances, room, code, i));
    }
    try (Wall wall = new Wall(instances, room, 0)) {
      Map<String, Integer> first = round(instances, room, phones, 0, wall);
      Map<String, Integer> second = round(instances, room, phones, 1, wall);
      OpenedRoom last = room.at(instances.get(0).url());
      assertEquals(200, last.step("reveal"));

      JsonNode shown = wall.await(state -> state.path("phase").asText().equals("revealed"));

      assertEquals(first, counts(shown, 0));
      assertEquals(second, counts(shown, 1));
      assertEquals(200, last.step("end"));
      assertTrue(wall.await(state -> state.path("ended").asBoolean()).path("ended").asBoolean());
    }
    assertTrue(instances.repeated() > 0, "no vote was on its way when an instance died");
  }

  /** Lets all vote while one instance is killed, and returns what has to be counted. */
  private static Map<String, Integer> round(
      Instances instances, OpenedRoom room, List<RestlessPhone> phones, int killed, Wall wall)
      throws Exception {
    assertEquals(200, room.at(instances.get(0).url()).step("open"));
    String round =
        wall.await(state -> state.path("phase").asText().equals("open")).path("roundId").asText();
    CountDownLatch many = new CountDownLatch(PHONES / 3);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> voting = new ArrayList<>();
      for (int i = 0; i < phones.size(); i++) {
        voting.add(threads.submit(vote(phones.get(i), round, i, many)));
      }
      assertTrue(many.await(60, TimeUnit.SECONDS));
      instances.get(killed).kill();
      instances.get(killed).start();
      for (Future<?> voted : voting) {
        voted.get();
      }
    } finally {
      threads.shutdownNow();
    }
    wall.await(state -> state.path("votes").asInt() == PHONES);
    OpenedRoom elsewhere = room.at(instances.get(killed + 1).url());
    assertEquals(200, elsewhere.step("close"));
    Map<String, Integer> expected =
        new TreeMap<>(OPTIONS.stream().collect(Collectors.toMap(option -> option, option -> 0)));
    phones.forEach(phone -> expected.merge(phone.acknowledged(), 1, Integer::sum));
    assertEquals(
        expected, counts(elsewhere.console(), elsewhere.console().path("round").asInt() - 1));
    return expected;
  }

  private static Runnable vote(RestlessPhone phone, String round, int number, CountDownLatch many) {
    return () -> {
      phone.vote(round, OPTIONS.get(number % 3), OPTIONS.get((number + 1) % 3));
      many.countDown();
      phone.vote(round, OPTIONS.get((number / 3) % 3));
    };
  }

  private static Map<String, Integer> counts(JsonNode state, int round) {
    Map<String, Integer> counts = new TreeMap<>();
    state
        .path("results")
        .path(round)
        .path("lines")
        .forEach(line -> counts.put(line.path("id").asText(), line.path("count").asInt()));
    return counts;
  }
}
