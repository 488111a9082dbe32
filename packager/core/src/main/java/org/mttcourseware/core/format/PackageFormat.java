// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Scope;

/** Lays out one build as a package that a learning system can import. One class per format. */
public interface PackageFormat {
  /** Returns the name used in file names and in {@code index.json}, such as {@code scorm12}. */
  String id();

  /** Returns the name that users ask by: {@code pdf} for all three books, else the id. */
  default String family() {
    return id();
  }

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

  /** Returns the scopes for which a package in this format makes sense. */
  default Set<Scope> scopes() {
    return EnumSet.allOf(Scope.class);
  }

  /** Returns whether there is anything of {@code build} to lay out; if not, there is no package. */
  default boolean applies(Build build) {
    return true;
  }

  /** Returns whether the package is an archive; if not, it is its only file. */
  default boolean isArchive() {
    return true;
  }

  /** Returns the path of the file that stands first in the archive and is not deflated, if any. */
  default Optional<String> leading() {
    return Optional.empty();
  }

  /**
   * Returns what is to be told before a package in this format can be laid out for {@code to}, as
   * the end of a sentence that begins with "needs"; nothing if all is known.
   */
  default Optional<String> needs(Destination to) {
    return Optional.empty();
  }

  /**
   * Returns every file of the package; the same builds always give the same files.
   *
   * @param builds exactly one, unless {@link #allLanguages()}
   * @param to where the package goes
   */
  PackageFiles layOut(List<Build> builds, Destination to);

  /** Returns every file of a package for any learning system. */
  default PackageFiles layOut(List<Build> builds) {
    return layOut(builds, Destination.ANYWHERE);
  }
}
