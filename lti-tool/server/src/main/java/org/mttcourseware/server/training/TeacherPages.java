// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.training;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.utility.DeepUnwrap;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mttcourseware.server.academy.Dates;
import org.mttcourseware.server.launch.LtiSession;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.Pages;
import org.mttcourseware.server.web.Texts;

/** Fills the views of the teacher's room: those of training, and of whoever adds one to it. */
public final class TeacherPages {
  private final Database database;
  private final Pages pages;

  /** Makes what fills them with {@code pages}. */
  public TeacherPages(Database database, Pages pages) {
    this.database = database;
    this.pages = pages;
  }

  /** Shows who is where. */
  void learners(Context context, LtiSession session, Taught taught, String said) {
    List<LearnerLine> learners =
        database.of(session.academy(), rows -> LearnerLine.all(rows, taught));
    show(
        context,
        session,
        taught,
        "training/learners",
        Map.of(
            "learners",
            learners,
            "done",
            learners.stream().filter(line -> !line.status().equals("incomplete")).count(),
            "said",
            said.isEmpty() ? "" : texts(session).text(said)));
  }

  /** Shows a view, with what all views know: the room, the link, the links to choose from. */
  public void show(
      Context context, LtiSession session, Taught taught, String template, Map<String, ?> names) {
    Texts texts = texts(session);
    Map<String, Object> all = new HashMap<>(names);
    all.put("taught", taught);
    all.put("room", session.room("teach"));
    all.put("learn", session.room("learn"));
    all.put("choices", database.of(session.academy(), taught::choices));
    all.put("date", (TemplateMethodModelEx) given -> date(given, texts));
    context.html(pages.fill(template, texts, all));
  }

  private static TemplateModel date(List<?> given, Texts texts)
      throws freemarker.template.TemplateModelException {
    Instant time = (Instant) DeepUnwrap.unwrap((TemplateModel) given.get(0));
    return new SimpleScalar(Dates.inFull(time, texts.language()));
  }

  /** Returns the texts that the teacher reads. */
  public static Texts texts(LtiSession session) {
    return Texts.in(session.language());
  }
}
