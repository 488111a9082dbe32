// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Prints the problems of the sources; fails the build if one of them is an error. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class CheckMojo extends AbstractMojo {
  /** The folder that holds {@code programme.yaml}. */
  @Parameter(property = "mtt.source", defaultValue = "${project.basedir}", required = true)
  private File source = new File("");

  /** Learning systems that packages go to: what breaks one of them is an error. */
  @Parameter(property = "mtt.profiles")
  private List<String> profiles = List.of();

  /** Does nothing if true. */
  @Parameter(property = "mtt.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (!skip) {
      Sources.programme(source, Sources.systems(profiles), getLog());
    }
  }
}
