// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mttcourseware.server.web.Json;

/** What an exercise came to, for programs: ids of roles and injects, and times of both clocks. */
final class ReportJson {
  private final Report report;
  private final Scene scene;

  private ReportJson(Report report) {
    this.report = report;
    this.scene = report.scene();
  }

  private record Written(
      int group, long at, String written, String role, String kind, String text) {}

  private record Out(long at, String released, String recalled) {}

  private record Message(
      String id,
      String title,
      String channel,
      List<String> to,
      boolean contingency,
      int planned,
      String state,
      List<Out> releases) {}

  private record Point(int group, String inject, String text, String mark, String remark) {}

  private record Action(String text, String owner, String due, boolean done) {}

  private record Sent(int group, String role, String kind, String text, String state) {}

  static String of(Report report) {
    return Json.of(new ReportJson(report).all());
  }

  private Map<String, Object> all() {
    Exercise exercise = scene.exercise();
    Run run = scene.run();
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("title", exercise.title());
    out.put("language", exercise.language());
    out.put("rehearsal", run.rehearsal());
    out.put("began", run.began().map(Object::toString).orElse(""));
    out.put("finished", run.finished().map(Object::toString).orElse(""));
    out.put("plannedMinutes", exercise.minutes());
    out.put("minutes", report.minutes());
    out.put("roles", exercise.roles().stream().map(TableTopView::named).toList());
    out.put("people", scene.byGroup(report::people));
    out.put("injects", exercise.injects().stream().map(this::message).toList());
    out.put("log", report.lines().stream().map(ReportJson::written).toList());
    out.put("evaluation", points());
    out.put("given", given());
    out.put("strengths", report.findings(Finding.STRENGTH).stream().map(Finding::text).toList());
    out.put("gaps", report.findings(Finding.GAP).stream().map(Finding::text).toList());
    out.put(
        "actions",
        report.findings(Finding.ACTION).stream()
            .map(one -> new Action(one.text(), one.owner(), one.due(), one.done()))
            .toList());
    return out;
  }

  private Message message(Inject inject) {
    List<Out> releases =
        scene.timeline().releases().stream()
            .filter(release -> release.inject().equals(inject.id()))
            .map(
                release ->
                    new Out(
                        release.at(),
                        release.released().toString(),
                        release.recalled().map(Object::toString).orElse("")))
            .toList();
    return new Message(
        inject.id(),
        inject.title(),
        inject.channel(),
        inject.to(),
        inject.contingency(),
        inject.at(),
        Scene.word(scene.timeline().standing(inject)),
        releases);
  }

  private static Written written(Line line) {
    return new Written(
        line.team(), line.at(), line.written().toString(), line.role(), line.kind(), line.text());
  }

  private List<Point> points() {
    List<Point> points = new ArrayList<>();
    for (int team = 1; team <= scene.run().teams(); team++) {
      for (Inject inject : scene.exercise().injects()) {
        for (Report.Point one : report.points(inject, team)) {
          points.add(new Point(team, inject.id(), one.text(), one.mark(), one.remark()));
        }
      }
    }
    return points;
  }

  private List<Sent> given() {
    return Given.of(scene.rows(), scene.room().id()).stream()
        .map(one -> new Sent(one.team(), one.role(), one.kind(), one.text(), one.standing()))
        .toList();
  }
}
