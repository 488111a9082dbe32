// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mttcourseware.server.web.Csv;

/** What an exercise came to, as one table. */
final class ReportCsv {
  private static final List<String> COLUMNS =
      List.of("what", "group", "time", "role", "kind", "text", "state", "remark", "owner", "due");

  private final Report report;
  private final Scene scene;
  private final Csv csv = new Csv();

  private ReportCsv(Report report) {
    this.report = report;
    this.scene = report.scene();
  }

  static String of(Report report) {
    ReportCsv table = new ReportCsv(report);
    table.csv.line(COLUMNS.stream().map(column -> report.text("column-" + column)).toList());
    table.addExercise();
    table.addPeople();
    table.addMessages();
    table.addLog();
    table.addPoints();
    table.addFindings();
    return table.csv.toString();
  }

  /** Adds a line; what it has no cells for is empty. */
  private void add(String what, String... cells) {
    List<String> line = new ArrayList<>();
    line.add(report.text("what-" + what));
    line.addAll(List.of(cells));
    while (line.size() < COLUMNS.size()) {
      line.add("");
    }
    csv.line(line);
  }

  private void addExercise() {
    Exercise exercise = scene.exercise();
    String length = report.text("minutes-of", report.minutes(), exercise.minutes());
    String marked = scene.run().rehearsal() ? report.text("rehearsal-on") : "";
    add("exercise", "", "", "", "", exercise.title(), length, marked);
  }

  private void addPeople() {
    for (int team = 1; team <= scene.run().teams(); team++) {
      String group = String.valueOf(team);
      report
          .people(team)
          .forEach(
              (role, count) ->
                  add(
                      "people",
                      group,
                      "",
                      report.role(role),
                      "",
                      report.text("people-count", count)));
    }
  }

  private void addMessages() {
    for (Inject inject : scene.exercise().injects()) {
      String to = inject.to().stream().map(report::role).collect(Collectors.joining(", "));
      add(
          "message",
          "",
          scene.timeline().newest(inject).map(release -> Report.clock(release.at())).orElse(""),
          inject.isToAll() ? report.text("to-all") : to,
          report.text("channel-" + inject.channel()),
          inject.title(),
          report.text("state-" + Scene.word(scene.timeline().standing(inject))),
          inject.contingency() ? report.text("contingency") : report.text("at", inject.at()));
    }
  }

  private void addLog() {
    for (Line line : report.lines()) {
      add(
          "log",
          String.valueOf(line.team()),
          Report.clock(line.at()),
          report.role(line.role()),
          report.text("kind-" + line.kind()),
          line.text());
    }
  }

  private void addPoints() {
    for (int team = 1; team <= scene.run().teams(); team++) {
      for (Inject inject : scene.exercise().injects()) {
        for (Report.Point point : report.points(inject, team)) {
          add(
              "point",
              String.valueOf(team),
              "",
              "",
              inject.title(),
              point.text(),
              report.judged(point.mark()),
              point.remark());
        }
      }
    }
  }

  private void addFindings() {
    for (String kind : List.of(Finding.STRENGTH, Finding.GAP)) {
      report.findings(kind).forEach(one -> add(kind, "", "", "", "", one.text()));
    }
    for (Finding action : report.findings(Finding.ACTION)) {
      String state = report.text(action.done() ? "done" : "not-done");
      add("action", "", "", "", "", action.text(), state, "", action.owner(), action.due());
    }
  }
}
