// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.mttcourseware.server.demo.course.ResourceLink;

/** The demo LMS with the tool in its frames, and the way of its people to a live session. */
final class LiveCampus implements AutoCloseable {
  /** Who signs in, in the order of the buttons of the LMS. */
  static final int LEARNER = 0;

  static final int OTHER_LEARNER = 1;
  static final int TEACHER = 2;

  private final RunningDemo demo;

  private LiveCampus(RunningDemo demo) {
    this.demo = demo;
  }

  static LiveCampus start(Path folder, Path catalogue) throws IOException {
    return new LiveCampus(RunningDemo.start(0, 0, folder, catalogue));
  }

  /** Puts a link to a segment into a course of the LMS. */
  ResourceLink placed(int course, String programme, String segment) {
    return demo.lms()
        .campus()
        .courses()
        .addLink(
            demo.lms().campus().courses().all().get(course),
            demo.lms().campus().tools().usable().orElseThrow().clientId(),
            segment,
            "",
            Map.of("segment", segment, "programme", programme));
  }

  /** Signs in and opens the link; the tool then stands in the frame of the LMS. */
  Page launched(BrowserContext device, int role, ResourceLink to) {
    Page page = device.newPage();
    page.navigate(demo.lms().url() + "/");
    page.locator("form[action='/sign-in'] button").nth(role).click();
    page.navigate(demo.lms().url() + "/links/" + to.id());
    return page;
  }

  /** Returns what the tool shows in the LMS. */
  static FrameLocator tool(Page page) {
    return page.frameLocator(".lms-frame");
  }

  /** Goes from a teacher's launch to what can be run with a room. */
  static void toLive(Page teacher) {
    tool(teacher).locator("a[data-room]").click();
    tool(teacher).locator(".teach-views a[href*='/live?']").click();
    tool(teacher).locator("form[data-console]").first().waitFor();
  }

  /** Presses the button of the band and returns the window that opens. */
  static Page join(Page lesson) {
    tool(lesson).locator(".attend-band button").waitFor();
    return lesson.context().waitForPage(() -> tool(lesson).locator(".attend-band button").click());
  }

  String toolUrl() {
    return demo.service().publicUrl().toString();
  }

  /** Returns the page of the gradebook of a course. */
  String grades(int course) {
    return demo.lms().url()
        + "/courses/"
        + demo.lms().campus().courses().all().get(course).id()
        + "/grades";
  }

  @Override
  public void close() {
    demo.close();
  }
}
