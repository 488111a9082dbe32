// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.List;
import org.mttcourseware.core.render.Build;

/** Lays out one build as a package that a learning system can import. One class per format. */
public interface PackageFormat {
  /** Returns the name used in file names and on the command line, such as {@code scorm12}. */
  String id();

  /** Returns the ending of the package's file name, without a dot. */
  default String extension() {
    return "zip";
  }

  /**
   * Returns whether one package holds all languages of an adaptation; then {@link #layOut} gets a
   * build of each.
   */
  default boolean allLanguages() {
    return false;
  }

  /**
   * Returns every file of the package; the same builds always give the same files.
   *
   * @param builds exactly one, unless {@link #allLanguages()}
   */
  PackageFiles layOut(List<Build> builds);
}
