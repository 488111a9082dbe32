// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mttcourseware.core.check.report.Report;
import org.mttcourseware.core.gate.Inspection;
import org.mttcourseware.core.gate.PackageGate;
import org.mttcourseware.core.model.LmsProfile;
import org.mttcourseware.core.model.LmsProfiles;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.model.Problem;

/** Says of packages, ours or another's, what is wrong and what learning systems make of them. */
final class PackageCheck {
  private final Terminal terminal;
  private final PackageGate gate = new PackageGate();

  PackageCheck(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Looks at {@code packages} as each of {@code profiles} would; as none in particular if there are
   * none.
   *
   * @param output {@code text json sarif}
   * @return the exit code
   */
  int run(List<Path> packages, List<LmsProfile> profiles, String output) throws IOException {
    List<LmsProfile> looked = profiles.isEmpty() ? List.of(LmsProfile.GENERIC) : profiles;
    List<Problem> all = new ArrayList<>();
    for (Path file : packages) {
      List<Problem> found = new ArrayList<>();
      for (LmsProfile lms : looked) {
        Inspection inspection = gate.inspect(file, lms);
        if (found.isEmpty() && lms.equals(looked.get(0)) && output.equals("text")) {
          describe(file, inspection, profiles);
        }
        inspection.problems().stream()
            .map(problem -> placed(problem, file))
            .filter(problem -> !found.contains(problem))
            .forEach(found::add);
      }
      all.addAll(found);
    }
    Report.named(output).write(all, "", terminal.out());
    terminal.out().flush();
    if (all.isEmpty()) {
      terminal.show("No problems.\n");
    }
    boolean broken = all.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    return broken ? Mtt.FAULTY_INPUT : Mtt.DONE;
  }

  private void describe(Path file, Inspection inspection, List<LmsProfile> profiles) {
    StringBuilder line = new StringBuilder(file + ": " + inspection.kind());
    if (!inspection.title().isEmpty()) {
      line.append(", '").append(inspection.title()).append('\'');
    }
    inspection.facts().forEach(fact -> line.append(", ").append(fact));
    terminal.out().println(line);
    if (inspection.format().isEmpty() || !inspection.passes()) {
      return;
    }
    if (LmsProfiles.all().stream().noneMatch(lms -> lms.imports(inspection.format()))) {
      terminal.out().println("  " + use(inspection.format()));
      return;
    }
    for (LmsProfile lms : profiles.isEmpty() ? LmsProfiles.all() : profiles) {
      if (!lms.id().equals(LmsProfile.GENERIC.id())) {
        terminal.out().println("  " + lms.name() + ": " + verdict(inspection.format(), lms));
      }
    }
  }

  /** What to do with a package that is not imported as a course. */
  private static String use(String format) {
    return format.equals("catalogue")
        ? "for our LTI tool: 'mtt catalogue add', or its page Catalogues"
        : "no course: learning systems offer it as a file to download";
  }

  private static String verdict(String format, LmsProfile lms) {
    if (lms.imports(format)) {
      return lms.formats().get(0).equals(format)
          ? "imports it; this is the format that we recommend there"
          : "imports it; " + lms.formats().get(0) + " is the format that we recommend there";
    }
    return "does not import it as it comes; give it " + String.join(", ", lms.formats());
  }

  /** Places in packages begin with the package, as those in sources begin with their folder. */
  private static Problem placed(Problem problem, Path file) {
    Position position = problem.position();
    String path = position.file().isEmpty() ? file.toString() : file + "/" + position.file();
    return new Problem(
        problem.code(),
        problem.severity(),
        new Position(path, position.line(), position.column()),
        problem.message(),
        problem.mend());
  }
}
