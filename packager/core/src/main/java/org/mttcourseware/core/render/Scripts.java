// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.render;

/** The browser scripts: one bundle for each way of tracking. */
public interface Scripts {
  /**
   * Returns the script of all pages, speaking {@code tracking}.
   *
   * @param tracking {@code scorm12 scorm2004 cmi5 xapi local lti}
   * @param course what the pages need to know of their neighbours, from {@link
   *     CoursePages#courseData}
   */
  Content bundle(String tracking, String course);
}
