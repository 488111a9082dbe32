// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.attendance;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.server.academy.Audit;
import org.mttcourseware.server.catalogue.Shelves;
import org.mttcourseware.server.grades.Outbox;
import org.mttcourseware.server.launch.LtiSession;
import org.mttcourseware.server.launch.SessionRole;
import org.mttcourseware.server.launch.Sessions;
import org.mttcourseware.server.live.LiveRooms;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.training.Names;
import org.mttcourseware.server.training.Taught;
import org.mttcourseware.server.training.TeacherPages;
import org.mttcourseware.server.web.Assets;
import org.mttcourseware.server.web.Feature;
import org.mttcourseware.server.web.Pages;

/**
 * Live sessions in the rooms of teachers and learners. Everything is held to the course of the
 * launch.
 */
public final class AttendanceFeature implements Feature {
  private static final String TEACH = "/a/{academy}/teach/{session}/live";
  private static final String LEARN = "/a/{academy}/learn/{session}/live";
  private static final List<String> ASSETS =
      List.of("teach-live.js", "learn-live.js", "course-live.css");

  private final Given given;
  private final TeacherLive teacher;
  private final RoomSheet sheet;
  private final LearnerLive learner;

  /**
   * What it is made of.
   *
   * @param names of learners, asked of the LMS
   * @param keptDays how long the record of a session is kept; 0 for ever
   */
  public record Given(
      Database database,
      Pages pages,
      Sessions sessions,
      Shelves shelves,
      LiveRooms rooms,
      Outbox outbox,
      Names names,
      Audit audit,
      int keptDays) {}

  /** Makes it. */
  public AttendanceFeature(Given given) {
    this.given = given;
    TeacherPages pages = new TeacherPages(given.database(), given.pages());
    this.teacher =
        new TeacherLive(given.database(), given.shelves(), given.rooms(), pages, given.audit());
    this.sheet =
        new RoomSheet(
            new RoomSheet.Given(
                given.database(),
                given.rooms(),
                given.outbox(),
                pages,
                given.names(),
                given.audit(),
                given.keptDays()));
    this.learner = new LearnerLive(given.database(), given.sessions(), given.rooms());
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get(TEACH, context -> visit(context, teacher::show));
    routes.post(TEACH + "/begin", context -> visit(context, teacher::begin));
    routes.post(TEACH + "/{room}/console", context -> visit(context, teacher::console));
    routes.get(TEACH + "/{room}", context -> visit(context, sheet::show));
    routes.get(TEACH + "/{room}/names", context -> visit(context, sheet::names));
    routes.post(TEACH + "/{room}/release", context -> visit(context, sheet::release));
    for (String type : List.of("csv", "json", "pdf")) {
      routes.get(
          TEACH + "/{room}/results." + type,
          context ->
              visit(context, (same, session, taught) -> sheet.save(same, session, taught, type)));
    }
    routes.get(LEARN, learner::running);
    routes.post(LEARN + "/{room}", learner::join);
  }

  private interface View {
    void show(Context context, LtiSession session, Taught taught);
  }

  private void visit(Context context, View view) {
    LtiSession session = given.sessions().require(context, SessionRole.TEACHER);
    String link = link(context);
    view.show(
        context,
        session,
        given.database().of(session.academy(), rows -> Taught.of(rows, session, link)));
  }

  private static @Nullable String link(Context context) {
    String inForm = context.formParam("link");
    return inForm == null ? context.queryParam("link") : inForm;
  }

  @Override
  public Map<String, byte[]> assets() {
    Map<String, byte[]> assets = new LinkedHashMap<>();
    ASSETS.forEach(name -> assets.put(name, Assets.resource("server/attendance/" + name)));
    return assets;
  }
}
