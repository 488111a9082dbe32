// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import java.util.List;
import java.util.Map;

/** What pages are told, part by part: the names of these are the names in the JSON. */
final class Shapes {
  private Shapes() {}

  /** The clock as it was at {@code at}; from there the browser counts on. */
  record Time(boolean running, long millis, long at, double factor, int minutes) {}

  record RoleName(String id, String title) {}

  record OwnSeat(int group, String role, int player, String brief, List<String> also) {}

  record AnySeat(String id, int group, String role, int player, List<String> also) {}

  /** An inject as one who plays gets it. */
  record Received(
      String id,
      String title,
      String channel,
      long at,
      String body,
      List<String> questions,
      String roleText) {}

  /** An inject as everybody in the room may read it. */
  record Common(String id, String title, String channel, long at, String body) {}

  /** An inject as the trainer has it. */
  record Planned(
      String id,
      String title,
      int at,
      String channel,
      List<String> to,
      boolean contingency,
      String state,
      long outAt,
      String body,
      List<String> questions,
      Map<String, String> roleTexts,
      List<String> expect,
      String notes,
      boolean byHand) {}

  record Written(String id, long at, String role, String kind, String text) {
    static Written of(Line line) {
      return new Written(line.id(), line.at(), line.role(), line.kind(), line.text());
    }

    /** Returns the newest {@code most} of {@code lines}: a page that grows for hours is slow. */
    static List<Written> newest(List<Line> lines, int most) {
      return lines.subList(Math.max(0, lines.size() - most), lines.size()).stream()
          .map(Written::of)
          .toList();
    }
  }

  record Judged(String mark, String remark) {}

  record Action(String text, String owner, String due) {}

  /** The hot wash as the room sees it. */
  record Wash(boolean open, List<String> strengths, List<String> gaps, List<Action> actions) {}

  record Kept(String id, String text) {}

  record KeptAction(String id, String text, String owner, String due, boolean done) {}

  record Offered(String id, String kind, String text, int group, String role, String state) {}

  /** The hot wash as the trainer has it. */
  record WholeWash(
      boolean open,
      boolean shown,
      List<Offered> given,
      List<Kept> strengths,
      List<Kept> gaps,
      List<KeptAction> actions) {}
}
