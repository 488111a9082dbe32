// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.Theme;
import org.mttcourseware.core.print.AfterActionReport;
import org.mttcourseware.core.print.ExerciseRecord;
import org.mttcourseware.server.academy.Dates;
import org.mttcourseware.server.catalogue.Catalogue.SegmentPlace;

/** The after-action report, to be read and signed. */
final class ReportPdf {
  private static final long SECOND = 1_000;
  private static final long MINUTE = 60 * SECOND;
  private static final Map<String, ExerciseRecord.Verdict> VERDICTS =
      Map.of(
          "met", ExerciseRecord.Verdict.MET,
          "partly", ExerciseRecord.Verdict.PARTLY,
          "not", ExerciseRecord.Verdict.UNMET);

  private final Report report;
  private final Scene scene;
  private final Exercise exercise;

  private ReportPdf(Report report) {
    this.report = report;
    this.scene = report.scene();
    this.exercise = scene.exercise();
  }

  /**
   * Returns the report as PDF.
   *
   * @param place where the exercise stands in its programme; empty if the catalogue is gone
   */
  static byte[] of(Report report, Optional<SegmentPlace> place) {
    return AfterActionReport.pdf(new ReportPdf(report).facts(place));
  }

  private ExerciseRecord facts(Optional<SegmentPlace> place) {
    return new ExerciseRecord(
        new Language(exercise.language()),
        theme(),
        place.map(found -> found.part().title()).orElse(""),
        place.map(found -> found.segment().title()).orElse(""),
        exercise.title(),
        Dates.inFull(scene.run().began().orElse(scene.room().created()), exercise.language()),
        exercise.minutes(),
        report.minutes(),
        roles(),
        exercise.injects().stream().map(this::message).toList(),
        report.lines().stream().map(this::decision).toList(),
        observed(),
        report.findings(Finding.STRENGTH).stream().map(Finding::text).toList(),
        report.findings(Finding.GAP).stream().map(Finding::text).toList(),
        report.findings(Finding.ACTION).stream().map(this::action).toList());
  }

  /** Each page of a rehearsal's report says that it is one. */
  private Theme theme() {
    return scene.run().rehearsal()
        ? new Theme(Theme.STANDARD.accent(), null, report.text("rehearsal-on"))
        : Theme.STANDARD;
  }

  private List<ExerciseRecord.Role> roles() {
    List<ExerciseRecord.Role> roles = new ArrayList<>();
    for (int team = 1; team <= scene.run().teams(); team++) {
      String group = group(team);
      report
          .people(team)
          .forEach(
              (role, people) ->
                  roles.add(new ExerciseRecord.Role(in(group, report.role(role)), people)));
    }
    return roles;
  }

  private static String in(String group, String title) {
    return group.isEmpty() ? title : group + " · " + title;
  }

  private ExerciseRecord.Message message(Inject inject) {
    Optional<Release> release = scene.timeline().newest(inject);
    boolean recalled = release.isPresent() && !release.get().isOut();
    String title =
        recalled ? inject.title() + " – " + report.text("state-recalled") : inject.title();
    @Nullable Integer given = release.map(one -> (int) (one.at() / MINUTE)).orElse(null);
    return new ExerciseRecord.Message(
        title,
        inject.at(),
        given,
        inject.channel(),
        inject.contingency(),
        fate(inject, release.isPresent()));
  }

  private ExerciseRecord.Fate fate(Inject inject, boolean came) {
    boolean held = scene.timeline().isHeldBack(inject);
    if (came) {
      return held ? ExerciseRecord.Fate.HELD : ExerciseRecord.Fate.GIVEN;
    }
    return held ? ExerciseRecord.Fate.SKIPPED : ExerciseRecord.Fate.UNUSED;
  }

  private ExerciseRecord.Decision decision(Line line) {
    return new ExerciseRecord.Decision(
        (int) (line.at() / SECOND),
        report.role(line.role()),
        group(line.team()),
        report.text("kind-" + line.kind()) + ": " + line.text());
  }

  /** Where there is one group, nothing has to name it. */
  private String group(int team) {
    return scene.run().teams() == 1 ? "" : report.text("group-name", team);
  }

  private List<ExerciseRecord.Observed> observed() {
    List<ExerciseRecord.Observed> observed = new ArrayList<>();
    for (int team = 1; team <= scene.run().teams(); team++) {
      for (Inject inject : exercise.injects()) {
        List<Report.Point> points = report.points(inject, team);
        if (!points.isEmpty()) {
          observed.add(
              new ExerciseRecord.Observed(
                  in(group(team), inject.title()), points.stream().map(ReportPdf::point).toList()));
        }
      }
    }
    return observed;
  }

  private static ExerciseRecord.Point point(Report.Point point) {
    return new ExerciseRecord.Point(
        point.text(),
        VERDICTS.getOrDefault(point.mark(), ExerciseRecord.Verdict.OPEN),
        point.remark());
  }

  private ExerciseRecord.Action action(Finding action) {
    return new ExerciseRecord.Action(
        action.text(), action.owner(), date(action.due()), action.done());
  }

  private String date(String due) {
    String language = exercise.language();
    return due.isEmpty()
        ? ""
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(Locale.forLanguageTag(language.equals("en") ? "en-GB" : language))
            .format(LocalDate.parse(due));
  }
}
