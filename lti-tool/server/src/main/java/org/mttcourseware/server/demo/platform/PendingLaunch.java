// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.platform;

import org.jspecify.annotations.Nullable;
import org.mttcourseware.server.demo.course.Course;
import org.mttcourseware.server.demo.course.Person;
import org.mttcourseware.server.demo.course.RegisteredTool;
import org.mttcourseware.server.demo.course.ResourceLink;

/**
 * A launch that began and has no token yet.
 *
 * @param link what is opened; null where content is picked
 * @param target {@code iframe} or {@code window}
 * @param language of the person's pages, a BCP 47 tag
 * @param sample what is tried instead of a plain launch
 */
public record PendingLaunch(
    Person person,
    RegisteredTool tool,
    Course course,
    @Nullable ResourceLink link,
    String target,
    String language,
    SampleLaunch sample) {
  /** Returns a launch of {@code link} as anybody would make it. */
  public static PendingLaunch of(
      Person person, RegisteredTool tool, Course course, ResourceLink link) {
    return new PendingLaunch(person, tool, course, link, "iframe", "en", SampleLaunch.PLAIN);
  }

  /** Returns a request to pick content for {@code course}. */
  public static PendingLaunch picking(Person person, RegisteredTool tool, Course course) {
    return new PendingLaunch(person, tool, course, null, "iframe", "en", SampleLaunch.PLAIN);
  }

  /** Returns it with what is tried. */
  public PendingLaunch trying(SampleLaunch tried) {
    return new PendingLaunch(person, tool, course, link, target, language, tried);
  }

  /** Returns it as the person's page shows it. */
  public PendingLaunch shown(String newTarget, String newLanguage) {
    return new PendingLaunch(person, tool, course, link, newTarget, newLanguage, sample);
  }

  /** Returns where it wants to go. */
  public String targetUrl() {
    if (link == null) {
      return tool.deepLinkUrl();
    }
    return link.url().isEmpty() ? tool.launchUrl() : link.url();
  }
}
