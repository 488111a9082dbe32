// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.List;
import java.util.SortedMap;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Content;

/**
 * A website without a server: unzip it, open {@code index.html}. What a learner has done is kept in
 * the browser.
 */
final class Web implements PackageFormat {
  @Override
  public String id() {
    return "web";
  }

  @Override
  public PackageFiles layOut(List<Build> builds, Destination to) {
    Build build = builds.get(0);
    SortedMap<String, Content> files = CourseFiles.of(build, "local");
    files.put(CourseFiles.INDEX, build.coursePages().contents(build));
    return PackageFiles.of(files);
  }
}
