// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mttcourseware.core.archive.PackageEntry;
import org.mttcourseware.core.archive.PackageRequest;
import org.mttcourseware.core.archive.Packager;
import org.mttcourseware.core.archive.Progress;
import org.mttcourseware.core.format.Formats;
import org.mttcourseware.core.format.PackageFormat;
import org.mttcourseware.core.model.LmsProfile;
import org.mttcourseware.core.play.Programmes;
import org.mttcourseware.core.render.Build;

/** The gate has nothing to say of our own packages, and knows each for what it is. */
class OurPackagesTest {
  @TempDir Path folder;

  private static Stream<String> formats() {
    return Formats.all().stream().map(PackageFormat::id);
  }

  /** Of a book that is printed, the gate sees little, and setting the real one takes long. */
  private static List<Build> builds(PackageFormat format) {
    List<Build> small = List.of(Programmes.fixture("en"), Programmes.fixture("ar"));
    return format.family().equals("pdf")
        ? small
        : List.of(small.get(0), small.get(1), Programmes.realInPart());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void passWithoutAWord(String id) throws IOException {
    PackageFormat format = Formats.byId(id).orElseThrow();
    List<String> said = new ArrayList<>();
    for (Build build : builds(format)) {
      PackageRequest request =
          new PackageRequest(
              List.of(format), java.util.Set.of(), java.util.Set.of(), Packages.SOMEWHERE);
      for (PackageEntry entry : Packager.write(List.of(build), request, folder, Progress.SILENT)) {
        Inspection inspection =
            new PackageGate().inspect(folder.resolve(entry.file()), LmsProfile.GENERIC);
        inspection.problems().forEach(problem -> said.add(entry.file() + ": " + problem));
        if (!inspection.format().equals(format.family())) {
          said.add(entry.file() + " was taken for " + inspection.format());
        }
      }
    }
    assertEquals(List.of(), said);
  }
}
