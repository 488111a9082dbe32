// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.render;

/** Pages about a whole package rather than one segment. */
public interface CoursePages {
  /**
   * Returns the contents page of a package that is a website: modules, segments, what has been
   * done.
   */
  Content contents(Build build);

  /** Returns the page that plays several segments inside one SCO, with a menu of its own. */
  Content player(Build build);

  /**
   * Returns what {@link Scripts#bundle} takes as {@code course}: the segments of the build as JSON.
   */
  String courseData(Build build);

  /**
   * Returns what a package is: programme, version, edition, language, licences of its media, what
   * has changed.
   *
   * @param style the address of the stylesheet seen from the page, or the empty string for none
   */
  Content about(Build build, String style);
}
