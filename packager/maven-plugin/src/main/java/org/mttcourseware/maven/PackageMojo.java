// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.maven;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mttcourseware.core.archive.PackageEntry;
import org.mttcourseware.core.archive.Progress;
import org.mttcourseware.core.archive.Publication;
import org.mttcourseware.core.archive.Selection;
import org.mttcourseware.core.archive.UnknownName;
import org.mttcourseware.core.format.Destination;
import org.mttcourseware.core.model.LmsProfile;
import org.mttcourseware.core.model.LmsProfiles;
import org.mttcourseware.core.model.Programme;

/** Checks the sources, then writes packages and {@code index.json}. */
@Mojo(name = "package", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class PackageMojo extends AbstractMojo {
  /** The folder that holds {@code programme.yaml}. */
  @Parameter(property = "mtt.source", defaultValue = "${project.basedir}", required = true)
  private File source = new File("");

  /** The folder to write to. */
  @Parameter(
      property = "mtt.outputDirectory",
      defaultValue = "${project.build.directory}/packages",
      required = true)
  private File outputDirectory = new File("");

  /**
   * Learning systems that packages go to: their limits are obeyed, and without formats only those
   * are written that they import.
   */
  @Parameter(property = "mtt.profiles")
  private List<String> profiles = List.of();

  /** Formats to write; all if none is given. */
  @Parameter(property = "mtt.formats")
  private List<String> formats = List.of();

  /** Ids of modules to package; the programme and all its parts if no part is given. */
  @Parameter(property = "mtt.modules")
  private List<String> modules = List.of();

  /** Ids of segments to package. */
  @Parameter(property = "mtt.segments")
  private List<String> segments = List.of();

  /** Ids of adaptations to package; the programme and all of them if none is given. */
  @Parameter(property = "mtt.adaptations")
  private List<String> adaptations = List.of();

  /** Languages to package; all if none is given. */
  @Parameter(property = "mtt.languages")
  private List<String> languages = List.of();

  /** Does nothing if true. */
  @Parameter(property = "mtt.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      return;
    }
    Selection selection = new Selection(formats, modules, segments, adaptations, languages);
    List<LmsProfile> systems = Sources.systems(profiles);
    Programme programme = Sources.programme(source, systems, getLog());
    List<UnknownName> unknown = new ArrayList<>(selection.unknownFormats());
    unknown.addAll(selection.unknownIn(programme));
    Sources.refuse(unknown);
    LmsProfile lms = LmsProfiles.together(systems);
    Selection wanted = systems.isEmpty() ? selection : selection.importedBy(lms);
    List<PackageEntry> entries = write(programme, wanted, lms);
    if (entries.isEmpty()) {
      throw new MojoFailureException("no adaptation has all that was asked for in one package");
    }
    getLog().info(entries.size() + " packages and index.json in " + outputDirectory);
  }

  private List<PackageEntry> write(Programme programme, Selection selection, LmsProfile lms)
      throws MojoExecutionException {
    Destination to = new Destination(lms, Optional.empty());
    try {
      return Publication.write(programme, selection, to, outputDirectory.toPath(), Progress.SILENT);
    } catch (IOException machine) {
      throw new MojoExecutionException(machine.getMessage(), machine);
    }
  }
}
