// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.mttcourseware.server.live.SafeMarkup;
import org.mttcourseware.server.web.Texts;

/** What an exercise came to so far, and how it is called: for each kind of file to keep. */
final class Report {
  private static final long SECOND = 1_000;
  private static final long MINUTE = 60 * SECOND;

  private final Scene scene;
  private final Texts texts;
  private final List<Line> lines;
  private final List<Mark> marks;
  private final List<Finding> findings;

  Report(Scene scene) {
    this.scene = scene;
    this.texts = Texts.in(scene.exercise().language());
    this.lines = Log.of(scene.rows(), scene.room().id());
    this.marks = Mark.of(scene.rows(), scene.room().id());
    this.findings = Finding.of(scene.rows(), scene.room().id());
  }

  /**
   * A point that was looked for, in one group.
   *
   * @param mark {@code met partly not}, or empty where nobody judged it
   */
  record Point(int team, Inject inject, String text, String mark, String remark) {}

  Scene scene() {
    return scene;
  }

  /** Returns the log of all groups and what evaluators saw, the earliest first. */
  List<Line> lines() {
    return List.copyOf(lines);
  }

  List<Finding> findings(String kind) {
    return findings.stream().filter(one -> one.kind().equals(kind)).toList();
  }

  /** Returns how many minutes of exercise were played. */
  int minutes() {
    ExerciseClock clock = scene.run().clock();
    return (int) Math.round(clock.millis(scene.now()) / (double) MINUTE);
  }

  /** Returns how many people sit in each role of a group. */
  Map<String, Integer> people(int team) {
    Map<String, Integer> people = new LinkedHashMap<>();
    scene.exercise().roles().forEach(role -> people.put(role.id(), 0));
    scene.seats().stream()
        .filter(seat -> seat.team() == team)
        .forEach(seat -> people.merge(seat.role(), 1, Integer::sum));
    return people;
  }

  /** Returns the points of {@code inject} in one group; nothing if it never went out. */
  List<Point> points(Inject inject, int team) {
    if (scene.timeline().newest(inject).isEmpty()) {
      return List.of();
    }
    return IntStream.range(0, inject.expect().size())
        .mapToObj(place -> point(inject, team, place))
        .toList();
  }

  private Point point(Inject inject, int team, int place) {
    String text = SafeMarkup.words(inject.expect().get(place));
    return marks.stream()
        .filter(mark -> mark.is(team, inject.id(), place))
        .map(mark -> new Point(team, inject, text, mark.mark(), mark.remark()))
        .findFirst()
        .orElse(new Point(team, inject, text, "", ""));
  }

  String text(String key, Object... arguments) {
    return texts.text("tabletop." + key, arguments);
  }

  /** Returns what a role is called, and a trainer, who has none. */
  String role(String id) {
    return id.isEmpty() ? text("trainer") : scene.exercise().roleTitle(id);
  }

  String judged(String mark) {
    return text(mark.isEmpty() ? "not-judged" : "mark-" + mark);
  }

  /** Returns exercise time as it is read from a clock. */
  static String clock(long millis) {
    long seconds = millis / SECOND;
    return String.format(
        Locale.ROOT, "%d:%02d:%02d", seconds / 3_600, seconds / 60 % 60, seconds % 60);
  }
}
