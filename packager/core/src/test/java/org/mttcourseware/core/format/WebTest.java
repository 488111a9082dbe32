// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mttcourseware.core.render.Build;

class WebTest {
  private static List<Build> everyScope() {
    return Builds.everyScope();
  }

  @ParameterizedTest
  @MethodSource("everyScope")
  void opensOnItsContentsAndTracksLocally(Build build) {
    PackageFiles files = new Web().layOut(List.of(build));

    assertTrue(Texts.text(files, "index.html").contains("<title>" + build.title()));
    assertTrue(Texts.text(files, "shared/mtt.js").contains("local"));
  }
}
