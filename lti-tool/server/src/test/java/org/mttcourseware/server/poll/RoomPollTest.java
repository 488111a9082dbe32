// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mttcourseware.server.web.Json;

/** What a room makes of the texts of a package. */
class RoomPollTest {
  private static final String KNOWN = "{\"id\":\"one\",\"kind\":\"words\",\"title\":\"One\"}";
  private static final String LATER = "{\"id\":\"two\",\"kind\":\"hologram\",\"title\":\"Two\"}";

  @Test
  void aQuestionOfAKindThatCameLaterIsLeftOut() {
    RoomPoll poll = RoomPoll.of(poll(LATER + "," + KNOWN), "en", "ltr").orElseThrow();

    assertEquals(List.of("one"), poll.ballots().stream().map(Ballot::id).toList());
  }

  @Test
  void aPollOfNothingElseIsNotForARoom() {
    assertEquals(Optional.empty(), RoomPoll.of(poll(LATER), "en", "ltr"));
  }

  private static JsonNode poll(String ballots) {
    return Json.received("{\"title\":\"Poll\",\"rounds\":1,\"ballots\":[" + ballots + "]}");
  }
}
