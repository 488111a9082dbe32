// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Content;
import org.mttcourseware.core.render.Scope;
import org.mttcourseware.core.render.SegmentBuild;

/**
 * What every package of web pages holds: {@code <segment>/index.html}, {@code about.html}, {@code
 * shared/} with style and scripts, {@code media/}. A picture that several segments show is there
 * once.
 */
final class CourseFiles {
  static final String STYLE = "shared/mtt.css";
  static final String SCRIPT = "shared/mtt.js";
  static final String INDEX = "index.html";
  static final String ABOUT = "about.html";

  private CourseFiles() {}

  /** Returns the files of {@code build} by path, with scripts that speak {@code tracking}. */
  static SortedMap<String, Content> of(Build build, String tracking) {
    SortedMap<String, Content> files = shared(build, tracking);
    for (SegmentBuild segment : build.segments()) {
      files.put(segment.path(), segment.page());
    }
    files.put(ABOUT, build.coursePages().about(build, STYLE));
    return files;
  }

  /**
   * Returns the files of {@code build} for a system that launches one page: several segments get a
   * page that plays them, at {@link #start}.
   */
  static SortedMap<String, Content> played(Build build, String tracking) {
    SortedMap<String, Content> files = of(build, tracking);
    if (build.scope() != Scope.SEGMENT) {
      files.put(INDEX, build.coursePages().player(build));
    }
    return files;
  }

  /** Returns the page that such a system launches. */
  static String start(Build build) {
    return build.scope() == Scope.SEGMENT ? build.segments().get(0).path() : INDEX;
  }

  /** Returns the files of {@code build} that are not pages. */
  static SortedMap<String, Content> shared(Build build, String tracking) {
    SortedMap<String, Content> files = new TreeMap<>();
    files.put(STYLE, build.style());
    files.put(SCRIPT, build.scripts().bundle(tracking, build.coursePages().courseData(build)));
    for (SegmentBuild segment : build.segments()) {
      files.putAll(segment.media());
    }
    return files;
  }

  /** Returns the modules whose segments {@code build} holds, in teaching order. */
  static List<Module> modules(Build build) {
    Map<String, Module> byId = new LinkedHashMap<>();
    build.segments().forEach(segment -> byId.put(segment.module().id(), segment.module()));
    return List.copyOf(byId.values());
  }

  /** Returns {@code path} as the value of an {@code href}: UTF-8, percent-encoded. */
  static String href(String path) {
    StringBuilder href = new StringBuilder();
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (octet & 0xff);
      if (letter < 0x80 && (Character.isLetterOrDigit(letter) || "-._~/".indexOf(letter) >= 0)) {
        href.append(letter);
      } else {
        href.append('%').append(Character.toUpperCase(Character.forDigit(letter >> 4, 16)));
        href.append(Character.toUpperCase(Character.forDigit(letter & 0xf, 16)));
      }
    }
    return href.toString();
  }

  /** Returns {@code files} and {@code more} as those of one package. */
  static PackageFiles together(Map<String, Content> files, Map<String, Content> more) {
    SortedMap<String, Content> all = new TreeMap<>(files);
    all.putAll(more);
    return PackageFiles.of(all);
  }
}
