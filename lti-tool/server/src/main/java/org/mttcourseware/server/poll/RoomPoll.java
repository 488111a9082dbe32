// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.poll;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.mttcourseware.server.live.SafeMarkup;

/**
 * A poll in one language.
 *
 * @param language of its words: not that asked for where it is not translated
 */
record RoomPoll(String language, String direction, String title, int rounds, List<Ballot> ballots) {
  RoomPoll {
    ballots = List.copyOf(ballots);
  }

  /** Returns the poll of {@code poll}, its texts; nothing if they are none. */
  static Optional<RoomPoll> of(JsonNode poll, String language, String direction) {
    List<Ballot> ballots =
        StreamSupport.stream(poll.path("ballots").spliterator(), false)
            .map(Ballot::of)
            .filter(Ballot::isKnown)
            .toList();
    return ballots.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new RoomPoll(
                language,
                direction,
                SafeMarkup.words(poll.path("title").asText()),
                Math.max(1, Math.min(2, poll.path("rounds").asInt(1))),
                ballots));
  }

  /** Returns the question at {@code place}, or the last. */
  Ballot ballot(int place) {
    return ballots.get(Math.max(0, Math.min(place, ballots.size() - 1)));
  }
}
