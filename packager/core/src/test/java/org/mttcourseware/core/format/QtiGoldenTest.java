// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mttcourseware.core.play.Programmes;

/** One item of each kind and one test, as files to read. */
class QtiGoldenTest {
  @ParameterizedTest
  @ValueSource(strings = {"qti21", "qti30"})
  void itemsAreAsTheyWere(String format) throws IOException {
    PackageFiles files =
        Formats.byId(format).orElseThrow().layOut(List.of(Programmes.fixture("en")));

    for (String path : files.byPath().keySet()) {
      if (path.startsWith("items/basics-all_try") || path.startsWith("tests/basics-test")) {
        GoldenTest.compare(
            GoldenTest.GOLDEN.resolve(format).resolve(path), Texts.text(files, path));
      }
    }
  }
}
