// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Objects;
import org.mttcourseware.server.demo.course.Campus;
import org.mttcourseware.server.demo.course.Course;
import org.mttcourseware.server.demo.course.Misbehaviour;
import org.mttcourseware.server.demo.course.Person;
import org.mttcourseware.server.demo.course.RegisteredTool;
import org.mttcourseware.server.demo.course.ResourceLink;
import org.mttcourseware.server.demo.platform.Answer;
import org.mttcourseware.server.demo.platform.AuthorizationRequest;
import org.mttcourseware.server.demo.platform.ContentReturn.Outcome;
import org.mttcourseware.server.demo.platform.LoginInitiation;
import org.mttcourseware.server.demo.platform.PendingLaunch;
import org.mttcourseware.server.demo.platform.Platform;
import org.mttcourseware.server.demo.platform.SampleLaunch;
import org.mttcourseware.server.web.Feature;
import org.mttcourseware.server.web.RefusedException;

/**
 * Where the browser passes on its way into a tool and back: frames, and forms that send themselves.
 */
final class LaunchPages implements Feature {
  private final Campus campus;
  private final LmsPages pages;
  private final Platform platform;

  LaunchPages(Campus campus, LmsPages pages, Platform platform) {
    this.campus = campus;
    this.pages = pages;
    this.platform = platform;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get("/links/{link}", this::frame);
    routes.get("/courses/{course}/add", this::frameOfPicker);
    routes.get("/launch/{link}", this::launch);
    routes.get("/launch/{course}/content", this::pick);
    routes.get("/lti/authorize", this::authorize);
    routes.post("/lti/authorize", this::authorize);
    routes.post("/lti/content/{request}", this::content);
    routes.get("/lti/back/{course}", this::back);
    routes.get("/lti/storage", context -> pages.show(context, "storage", Map.of()));
  }

  private void frame(Context context) {
    pages.visits().require(context);
    ResourceLink link = CoursePages.link(context, campus);
    SampleLaunch sample = sample(context);
    String query = sample == SampleLaunch.PLAIN ? "" : "?sample=" + sample.key();
    framed(context, link.title(), "/launch/" + link.id() + query, link.course());
  }

  private void frameOfPicker(Context context) {
    pages.visits().requireTeacher(context);
    Course course = course(context);
    String title = pages.texts(context).text("demo.add-content");
    framed(context, title, "/launch/" + course.id() + "/content", course.id());
  }

  private void framed(Context context, String title, String source, String course) {
    boolean storage = campus.on(Misbehaviour.STORAGE);
    pages.show(
        context,
        "frame",
        Map.of(
            "title", title,
            "source", source,
            "back", "/courses/" + course,
            "storage", storage,
            "storageName", LoginInitiation.STORAGE_FRAME));
  }

  private void launch(Context context) {
    Person person = pages.visits().require(context);
    ResourceLink link = CoursePages.link(context, campus);
    Course course = campus.courses().find(link.course()).orElseThrow();
    RegisteredTool tool = campus.tools().find(link.clientId()).orElseThrow();
    String target = "window".equals(context.queryParam("target")) ? "window" : "iframe";
    begin(
        context,
        PendingLaunch.of(person, tool, course, link)
            .shown(target, pages.visits().language(context))
            .trying(sample(context)));
  }

  private void pick(Context context) {
    Person person = pages.visits().requireTeacher(context);
    RegisteredTool tool =
        campus.tools().usable().orElseThrow(() -> new RefusedException(409, "demo.no-tool"));
    begin(
        context,
        PendingLaunch.picking(person, tool, course(context))
            .shown("iframe", pages.visits().language(context)));
  }

  private void begin(Context context, PendingLaunch launch) {
    if (!launch.tool().active()) {
      throw new RefusedException(409, "demo.not-active");
    }
    String method = campus.on(Misbehaviour.LOGIN_BY_GET) ? "get" : "post";
    submit(context, method, launch.tool().loginUrl(), platform.logins().begin(launch));
  }

  private void authorize(Context context) {
    Answer answer = platform.authorization().answer(AuthorizationRequest.of(context));
    if (answer instanceof Answer.Post post) {
      submit(context, "post", post.to(), post.fields());
    } else if (answer instanceof Answer.Refused refused) {
      context.status(400);
      pages.show(context, "refused", Map.of("why", refused.why()));
    }
  }

  private void submit(Context context, String method, String to, Map<String, String> fields) {
    pages.show(context, "submit", Map.of("method", method, "to", to, "fields", fields));
  }

  private void content(Context context) {
    String token = String.valueOf(context.formParam("JWT"));
    Outcome outcome = platform.content().take(context.pathParam("request"), token);
    if (outcome instanceof Outcome.Added added) {
      String back = "/courses/" + added.request().course().id();
      pages.show(context, "added", Map.of("items", added.items(), "back", back));
    } else if (outcome instanceof Outcome.Refused refused) {
      context.status(400);
      pages.show(context, "refused", Map.of("why", refused.why()));
    }
  }

  /** Shown where the tool was, so it needs no session: in a frame, none may be seen. */
  private void back(Context context) {
    String said = Objects.requireNonNullElse(context.queryParam("lti_errormsg"), "");
    pages.show(context, "back", Map.of("said", said, "back", "/courses/" + course(context).id()));
  }

  private static SampleLaunch sample(Context context) {
    return SampleLaunch.of(String.valueOf(context.queryParam("sample")));
  }

  private Course course(Context context) {
    return campus
        .courses()
        .find(context.pathParam("course"))
        .orElseThrow(() -> new RefusedException(404, "web.not-found"));
  }
}
