// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import java.util.Iterator;
import java.util.List;
import org.mttcourseware.core.archive.UnknownName;
import org.mttcourseware.core.model.LmsProfile;
import org.mttcourseware.core.model.LmsProfiles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The option by which a user says where packages go. */
final class ProfileOption {
  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--profile",
      split = ",",
      paramLabel = "LMS",
      description = "Learning systems: ${COMPLETION-CANDIDATES}.",
      completionCandidates = Names.class)
  private List<String> names = List.of();

  /** The names there are, for {@code --help}. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return LmsProfiles.ids().iterator();
    }
  }

  /** Returns the learning systems that are named, none if none is; refuses unknown names. */
  List<LmsProfile> chosen() {
    List<UnknownName> unknown = UnknownName.among("profile", names, LmsProfiles.ids());
    if (!unknown.isEmpty()) {
      List<String> sentences = unknown.stream().map(UnknownName::sentence).toList();
      throw new ParameterException(spec.commandLine(), String.join("\nmtt: ", sentences));
    }
    return LmsProfiles.named(names);
  }
}
