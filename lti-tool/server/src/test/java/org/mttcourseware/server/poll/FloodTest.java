// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mttcourseware.server.live.OpenedRoom;
import org.mttcourseware.server.live.PollingAcademy;

/** Somebody in the room who sends far too much: it hurts nobody else. */
final class FloodTest {
  @Test
  void aThousandVotesOfOnePhoneStopNoVoteOfTheOthers() throws Exception {
    try (PollingAcademy academy = PollingAcademy.start()) {
      OpenedRoom room = academy.open("views");
      room.step("open");
      String round = room.console().path("roundId").asText();
      String flooding = room.join();
      AtomicInteger refused = new AtomicInteger();
      AtomicInteger number = new AtomicInteger();
      ExecutorService threads = Executors.newFixedThreadPool(4);
      List<Future<?>> flood = new ArrayList<>();
      for (int i = 0; i < 1_000; i++) {
        flood.add(
            threads.submit(
                () -> {
                  int status = room.voteIn(round, flooding, number.incrementAndGet(), "a");
                  refused.addAndGet(status == 429 ? 1 : 0);
                }));
      }

      for (int person = 0; person < 20; person++) {
        assertEquals(200, room.voteIn(round, room.join(), 1, "b"));
      }

      for (Future<?> sent : flood) {
        sent.get();
      }
      threads.shutdown();
      assertTrue(refused.get() > 500, refused + " were refused");
      assertEquals(21, room.console().path("votes").asInt());
    }
  }

  @Test
  void guessingCodesLocksNobodyOutOfTheRoomAtTheSameAddress() {
    try (PollingAcademy academy = PollingAcademy.start()) {
      OpenedRoom room = academy.open("views");
      String code = room.code();
      int last = 404;
      for (int guess = 0; guess < 300 && last == 404; guess++) {
        last = academy.served().browser().get("/live/BCD" + (222 + guess)).statusCode();
      }
      assertEquals(429, last);

      assertEquals(200, academy.served().browser().get("/live/" + code).statusCode());
      assertNotEquals("", room.join());
    }
  }
}
