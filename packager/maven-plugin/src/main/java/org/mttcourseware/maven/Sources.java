// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.maven;

import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.mttcourseware.core.archive.UnknownName;
import org.mttcourseware.core.check.Checked;
import org.mttcourseware.core.check.Checker;
import org.mttcourseware.core.check.report.TextReport;
import org.mttcourseware.core.model.LmsProfile;
import org.mttcourseware.core.model.LmsProfiles;
import org.mttcourseware.core.model.Problem;
import org.mttcourseware.core.model.Programme;
import org.mttcourseware.core.source.SourceReader;

/** The sources of a project. */
final class Sources {
  private Sources() {}

  /**
   * Returns the learning systems called {@code names}.
   *
   * @throws MojoFailureException if there is none of a name
   */
  static List<LmsProfile> systems(List<String> names) throws MojoFailureException {
    refuse(UnknownName.among("profile", names, LmsProfiles.ids()));
    return LmsProfiles.named(names);
  }

  /** Fails the build if there are unknown names, saying which are known. */
  static void refuse(List<UnknownName> unknown) throws MojoFailureException {
    if (!unknown.isEmpty()) {
      List<String> sentences = unknown.stream().map(UnknownName::sentence).toList();
      throw new MojoFailureException(String.join("; ", sentences));
    }
  }

  /**
   * Returns the programme in {@code folder} after printing its problems.
   *
   * @param systems where packages go, or none
   * @throws MojoFailureException if one of them is an error
   */
  static Programme programme(File folder, List<LmsProfile> systems, Log log)
      throws MojoExecutionException, MojoFailureException {
    Checked checked = check(folder, systems);
    for (Problem problem : checked.problems()) {
      String line = TextReport.line(problem, folder.toString());
      if (problem.severity() == Problem.Severity.ERROR) {
        log.error(line);
      } else {
        log.warn(line);
      }
    }
    if (checked instanceof Checked.Ok ok) {
      return ok.programme();
    }
    long errors =
        checked.problems().stream()
            .filter(problem -> problem.severity() == Problem.Severity.ERROR)
            .count();
    throw new MojoFailureException(
        "errors in %s: %d, listed above; no package was written".formatted(folder, errors));
  }

  private static Checked check(File folder, List<LmsProfile> systems)
      throws MojoExecutionException {
    try {
      return Checker.check(SourceReader.read(folder.toPath()), systems);
    } catch (IOException unreadable) {
      throw new MojoExecutionException("cannot read " + folder + ": " + unreadable, unreadable);
    }
  }
}
