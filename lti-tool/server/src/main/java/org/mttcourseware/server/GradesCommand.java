// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.mttcourseware.server.academy.Audit;
import org.mttcourseware.server.grades.GradeState;
import org.mttcourseware.server.grades.Undelivered;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mtt grades}: what has not reached the gradebooks, and sending it again. */
@Command(name = "grades", description = "Shows grades that have not arrived; sends them again.")
final class GradesCommand {
  private final Undelivered undelivered = new Undelivered(Clock.systemUTC());
  private final Audit audit = new Audit(Clock.systemUTC());

  @Spec private CommandSpec spec = CommandSpec.create();

  @Command(
      name = "list",
      description = "Lists grades that are stuck and why, then how many wait, by platform.")
  int list(
      @Option(
              names = "--academy",
              paramLabel = "ID",
              required = true,
              description = "The academy, as 'academy list' shows it.")
          String academy,
      @Mixin DataOption data)
      throws IOException {
    Texts texts = Texts.in("en");
    try (Database database = Database.open(data.settings().database())) {
      database.change(
          id(academy),
          rows -> {
            for (Undelivered.Line line : undelivered.lines(rows, GradeState.STUCK)) {
              System.out.printf(
                  "stuck  %s  %s  %s  %s%n",
                  line.since(),
                  line.learner(),
                  line.link(),
                  line.problem().map(problem -> texts.text(problem.meaning())).orElse(""));
            }
            for (Undelivered.Gradebook gradebook : undelivered.gradebooks(rows)) {
              System.out.printf(
                  "%s  %s: %d wait, %d stuck%s%n",
                  gradebook.platform(),
                  gradebook.name(),
                  gradebook.waiting(),
                  gradebook.stuck(),
                  gradebook.pausedSince().map(since -> ", failing since " + since).orElse(""));
            }
          });
    }
    return 0;
  }

  @Command(
      name = "retry",
      description = "Makes all grades of an academy due now that wait or are stuck.")
  int retry(
      @Option(
              names = "--academy",
              paramLabel = "ID",
              required = true,
              description = "The academy, as 'academy list' shows it.")
          String academy,
      @Option(
              names = "--platform",
              paramLabel = "ID",
              defaultValue = "",
              description = "Of this platform alone, as 'grades list' shows it.")
          String platform,
      @Mixin DataOption data)
      throws IOException {
    try (Database database = Database.open(data.settings().database())) {
      int due = database.of(id(academy), rows -> retry(rows, platform));
      System.out.println("Due now: " + due + ". A running tool sends them.");
    }
    return 0;
  }

  private int retry(AcademyRows rows, String platform) {
    List<Undelivered.Gradebook> wanted =
        undelivered.gradebooks(rows).stream()
            .filter(one -> platform.isEmpty() || one.platform().equals(platform))
            .toList();
    int due = 0;
    for (Undelivered.Gradebook gradebook : wanted) {
      audit.write(rows, Audit.COMMAND, "grades.act-sent-again", gradebook.name());
      due += undelivered.sendAgain(rows, gradebook.platform());
    }
    return due;
  }

  private AcademyId id(String academy) {
    try {
      return new AcademyId(academy);
    } catch (IllegalArgumentException noId) {
      throw new ParameterException(
          spec.commandLine(), "'" + academy + "' is no id of an academy; see 'academy list'");
    }
  }
}
