// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mttcourseware.server.live.Tickets;

/** What a trainer sees: everything. */
final class ConsoleView {
  private static final int MOST_LINES = 500;
  private static final Shapes.Judged UNMARKED = new Shapes.Judged("", "");

  private final Scene scene;
  private final List<Line> lines;
  private final List<Mark> marks;

  ConsoleView(Scene scene) {
    this.scene = scene;
    this.lines = Log.of(scene.rows(), scene.room().id());
    this.marks = Mark.of(scene.rows(), scene.room().id());
  }

  void add(Map<String, Object> out) {
    Exercise exercise = scene.exercise();
    Run run = scene.run();
    out.put("revision", scene.room().revision());
    out.put("joined", Tickets.participants(scene.rows(), scene.room().id()));
    out.put("seats", scene.seats().stream().map(ConsoleView::seat).toList());
    out.put("injects", exercise.injects().stream().map(this::planned).toList());
    out.put("byHand", run.byHand());
    out.put("logsShown", run.open().logs());
    out.put("nextShown", run.open().next());
    out.put("logs", scene.byGroup(this::log));
    out.put("evaluation", scene.byGroup(this::evaluation));
    out.put("unheld", scene.byGroup(this::unheld));
    out.put("hotwash", new WashView(scene).whole());
    out.put("notes", scene.shown(exercise.notes()));
    out.put(
        "briefs",
        exercise.roles().stream()
            .collect(
                Collectors.toMap(Role::id, Role::brief, (one, same) -> one, LinkedHashMap::new)));
  }

  private static Shapes.AnySeat seat(Seat seat) {
    return new Shapes.AnySeat(seat.id(), seat.team(), seat.role(), seat.player(), seat.also());
  }

  private Shapes.Planned planned(Inject inject) {
    Map<String, String> roleTexts = new LinkedHashMap<>();
    inject.roleTexts().forEach((role, text) -> roleTexts.put(role, scene.shown(text)));
    Timeline timeline = scene.timeline();
    return new Shapes.Planned(
        inject.id(),
        inject.title(),
        inject.at(),
        inject.channel(),
        inject.to(),
        inject.contingency(),
        Scene.word(timeline.standing(inject)),
        timeline.newest(inject).map(Release::at).orElse(0L),
        scene.shown(inject.body()),
        scene.shown(inject.questions()),
        roleTexts,
        scene.shown(inject.expect()),
        scene.shown(inject.notes()),
        timeline.isByHand(inject));
  }

  private List<Shapes.Written> log(int team) {
    return Shapes.Written.newest(
        lines.stream().filter(line -> line.team() == team).toList(), MOST_LINES);
  }

  /** Returns what was ticked of each inject that went out, point by point. */
  private Map<String, List<Shapes.Judged>> evaluation(int team) {
    Map<String, List<Shapes.Judged>> evaluation = new LinkedHashMap<>();
    for (Inject inject : scene.exercise().injects()) {
      if (scene.timeline().newest(inject).isPresent()) {
        evaluation.put(
            inject.id(),
            IntStream.range(0, inject.expect().size())
                .mapToObj(point -> judged(team, inject.id(), point))
                .toList());
      }
    }
    return evaluation;
  }

  private Shapes.Judged judged(int team, String inject, int point) {
    return marks.stream()
        .filter(mark -> mark.is(team, inject, point))
        .map(mark -> new Shapes.Judged(mark.mark(), mark.remark()))
        .findFirst()
        .orElse(UNMARKED);
  }

  /** Returns the roles that nobody plays: what is for them alone would be lost. */
  private List<String> unheld(int team) {
    return scene.exercise().roles().stream()
        .map(Role::id)
        .filter(
            role ->
                scene.seats().stream()
                    .noneMatch(seat -> seat.team() == team && seat.roles().contains(role)))
        .toList();
  }
}
