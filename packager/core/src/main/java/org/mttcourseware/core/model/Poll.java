// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

import java.util.List;

/** Questions put to a room; alone, one answers and reads what others find. */
public record Poll(
    String id, String title, int rounds, List<Block> introduction, List<Ballot> ballots)
    implements Activity {
  public Poll {
    introduction = List.copyOf(introduction);
    ballots = List.copyOf(ballots);
  }

  @Override
  public String kind() {
    return "poll";
  }

  /**
   * One question of a poll.
   *
   * @param kind {@code choice several scale number words rank board}; a board takes up questions of
   *     the room's own
   * @param options what can be picked; for a scale, the words for its two ends
   * @param discuss what to talk about, shown after one's own answer
   */
  public record Ballot(
      String id,
      String kind,
      String title,
      List<Block> body,
      List<Option> options,
      int from,
      int to,
      List<Block> discuss) {
    public Ballot {
      body = List.copyOf(body);
      options = List.copyOf(options);
      discuss = List.copyOf(discuss);
    }

    /** Returns how often it is asked in a poll of {@code rounds}: a board is filled once. */
    public int rounds(int rounds) {
      return kind.equals("board") ? 1 : Math.max(rounds, 1);
    }
  }
}
