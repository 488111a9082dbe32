// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.training;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.lti.login.Registrations;
import org.mttcourseware.lti.service.ServiceCalls;
import org.mttcourseware.server.academy.Audit;
import org.mttcourseware.server.catalogue.CatalogueFiles;
import org.mttcourseware.server.catalogue.Catalogues;
import org.mttcourseware.server.grades.Outbox;
import org.mttcourseware.server.launch.LtiSession;
import org.mttcourseware.server.launch.SessionRole;
import org.mttcourseware.server.launch.Sessions;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.Assets;
import org.mttcourseware.server.web.Feature;
import org.mttcourseware.server.web.Json;
import org.mttcourseware.server.web.Pages;
import org.mttcourseware.server.web.Texts;

/**
 * The teacher's room. Everything in it is held to the course that the teacher was launched from.
 */
public final class TrainingFeature implements Feature {
  private static final String ROOM = "/a/{academy}/teach/{session}";

  private final Given given;
  private final TeacherPages pages;
  private final Names names;
  private final Reset reset;

  /**
   * What the room is made of.
   *
   * @param registrations the platforms that may be called
   * @param calls the way to their services
   */
  public record Given(
      Database database,
      Pages pages,
      Sessions sessions,
      Catalogues catalogues,
      CatalogueFiles files,
      Outbox outbox,
      Registrations registrations,
      ServiceCalls calls,
      Audit audit) {}

  /** Makes the room. */
  public TrainingFeature(Given given) {
    this.given = given;
    this.pages = new TeacherPages(given.database(), given.pages());
    this.names = new Names(given.database(), given.registrations(), given.calls());
    this.reset = new Reset(given.outbox(), given.audit());
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get(ROOM + "/view", context -> visit(context, this::learners));
    routes.get(ROOM + "/names", context -> visit(context, this::names));
    routes.get(ROOM + "/questions", context -> visit(context, this::questions));
    routes.get(ROOM + "/results.csv", context -> visit(context, this::csv));
    routes.get(ROOM + "/reset", context -> visit(context, this::askReset));
    routes.post(ROOM + "/reset", context -> visit(context, this::doReset));
    routes.post(ROOM + "/hold", context -> visit(context, this::hold));
  }

  @Override
  public Map<String, byte[]> assets() {
    return Map.of(
        "teach.js", Assets.resource("server/training/teach.js"),
        "teach.css", Assets.resource("server/training/teach.css"));
  }

  private interface View {
    void show(Context context, LtiSession session, Taught taught);
  }

  private void visit(Context context, View view) {
    LtiSession session = given.sessions().require(context, SessionRole.TEACHER);
    String link = parameter(context, "link");
    view.show(
        context,
        session,
        given.database().of(session.academy(), rows -> Taught.of(rows, session, link)));
  }

  private static @Nullable String parameter(Context context, String name) {
    String inForm = context.formParam(name);
    return inForm == null ? context.queryParam(name) : inForm;
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  private void learners(Context context, LtiSession session, Taught taught) {
    pages.learners(context, session, taught, "");
  }

  private void names(Context context, LtiSession session, Taught taught) {
    Names.Shown shown = names.of(session.academy(), taught);
    String note = shown.note().isEmpty() ? "" : TeacherPages.texts(session).text(shown.note());
    context
        .contentType("application/json")
        .result(Json.of(Map.of("names", shown.names(), "others", shown.others(), "note", note)));
  }

  private void questions(Context context, LtiSession session, Taught taught) {
    String asked = text(context.queryParam("attempt"));
    int number = asked.matches("[0-9]{1,4}") ? Integer.parseInt(asked) : 1;
    QuestionTitles titles =
        new QuestionTitles(given.catalogues(), given.files(), taught.segment(), session.language());
    List<QuestionLine> lines = new ArrayList<>();
    int attempts =
        given
            .database()
            .of(
                session.academy(),
                rows -> {
                  lines.addAll(QuestionResults.of(rows, taught, number, titles));
                  return QuestionResults.attempts(rows, taught);
                });
    pages.show(
        context,
        session,
        taught,
        "training/questions",
        Map.of(
            "lines",
            lines,
            "attempt",
            number,
            "attempts",
            IntStream.rangeClosed(1, attempts).boxed().toList(),
            "few",
            lines.stream().anyMatch(line -> line.answers() < 10)));
  }

  private void csv(Context context, LtiSession session, Taught taught) {
    Texts texts = TeacherPages.texts(session);
    List<LearnerLine> learners =
        given.database().of(session.academy(), rows -> LearnerLine.all(rows, taught));
    context.contentType("text/csv; charset=utf-8");
    context.header("Content-Disposition", "attachment; filename=\"results.csv\"");
    context.result(LearnerTable.of(learners, texts));
  }

  private void askReset(Context context, LtiSession session, Taught taught) {
    String learner = text(context.queryParam("learner"));
    LearnerLine line =
        given.database().of(session.academy(), rows -> Reset.line(rows, taught, learner));
    pages.show(context, session, taught, "training/reset", Map.of("line", line));
  }

  private void doReset(Context context, LtiSession session, Taught taught) {
    String learner = text(context.formParam("learner"));
    given.database().change(session.academy(), rows -> reset.of(rows, taught, learner));
    pages.learners(context, session, taught, "training.said-reset");
  }

  private void hold(Context context, LtiSession session, Taught taught) {
    boolean held = "true".equals(context.formParam("held"));
    Taught changed =
        given
            .database()
            .of(
                session.academy(),
                rows -> {
                  given.outbox().hold(rows, taught.link(), held);
                  given
                      .audit()
                      .write(
                          rows,
                          Audit.TEACHER,
                          held ? "training.act-held" : "training.act-released",
                          taught.title());
                  return Taught.of(rows, session, taught.link());
                });
    pages.learners(
        context, session, changed, held ? "training.said-held" : "training.said-released");
  }
}
