// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mttcourseware.core.archive.PackagePlan.Planned;
import org.mttcourseware.core.format.Destination;
import org.mttcourseware.core.format.PackageFiles;
import org.mttcourseware.core.gate.Inspection;
import org.mttcourseware.core.gate.PackageGate;
import org.mttcourseware.core.model.Problem;
import org.mttcourseware.core.model.ProgrammeHead;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Content;

/** Writes the packages of a run, and then the index that names them. */
public final class Packager {
  private Packager() {}

  /**
   * Writes what {@code request} wants to the folder {@code out}, replacing files of the same name.
   * Whatever goes wrong, each file there is whole: the new one or the one before.
   *
   * @param programmeBuilds at least one, one for each adaptation and language, of the same
   *     programme
   * @return what was written, as in {@code index.json}
   * @throws RefusedPackageException if a package does not pass its own gate
   * @throws IOException if the machine does not let us; the message says why and what to do
   */
  public static List<PackageEntry> write(
      List<Build> programmeBuilds, PackageRequest request, Path out, Progress progress)
      throws IOException {
    ProgrammeHead head = programmeBuilds.get(0).edition().head();
    List<Planned> plan = PackagePlan.of(programmeBuilds, request);
    PackageStore store = new PackageStore(out);
    PackageGate gate = new PackageGate();
    List<PackageEntry> entries = new ArrayList<>();
    try (DeflateCache cache = new DeflateCache()) {
      for (Planned planned : plan) {
        PackageEntry entry = write(planned, request.to(), cache, store, gate);
        entries.add(entry);
        progress.written(entry, entries.size(), plan.size());
      }
    }
    // A signature of the index before would call this one forged.
    store.remove(IndexSignature.NAME);
    store.write(PackageIndex.NAME, to -> PackageIndex.write(head, entries, to));
    return List.copyOf(entries);
  }

  private static PackageEntry write(
      Planned planned, Destination to, DeflateCache cache, PackageStore store, PackageGate gate)
      throws IOException {
    PackageFiles files = planned.format().layOut(planned.builds(), to);
    PackageStore.Written written =
        store.write(
            planned.file(),
            writing(planned, files, cache),
            part -> demandSound(gate.inspect(part, to.lms()), planned.file()));
    Build build = planned.first();
    return new PackageEntry(
        planned.file(),
        planned.format().id(),
        build.scope(),
        build.id(),
        build.edition().adaptationId(),
        planned.language(),
        build.title(),
        written.bytes(),
        written.sha256(),
        files.omissions());
  }

  private static void demandSound(Inspection inspection, String file)
      throws RefusedPackageException {
    if (!inspection.passes()) {
      throw new RefusedPackageException(
          file,
          inspection.problems().stream()
              .filter(problem -> problem.severity() == Problem.Severity.ERROR)
              .toList());
    }
  }

  /** Reads all that is to be written before there is a file to write it to. */
  private static PackageStore.Writing writing(
      Planned planned, PackageFiles files, DeflateCache cache) throws IOException {
    if (planned.format().isArchive()) {
      Map<String, Deflated> deflated =
          ZipWriter.deflated(files, planned.format().leading().orElse(""), cache);
      return out -> ZipWriter.write(deflated, out);
    }
    if (files.byPath().size() != 1) {
      throw new IllegalStateException(
          planned.file() + " is not an archive and has " + files.byPath().size() + " files");
    }
    Content only = files.byPath().values().iterator().next();
    return out -> {
      try (InputStream in = only.open()) {
        in.transferTo(out);
      }
    };
  }
}
