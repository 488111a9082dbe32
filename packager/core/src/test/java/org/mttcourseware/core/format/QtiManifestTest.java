// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mttcourseware.core.play.Programmes;

class QtiManifestTest {
  @ParameterizedTest
  @ValueSource(strings = {"qti21", "qti30"})
  void listsEachFileOnceAndNoOther(String format) {
    PackageFiles files = layOut(format);
    Set<String> content = new TreeSet<>(files.byPath().keySet());
    content.remove("imsmanifest.xml");

    List<String> listed = Manifest.of(files).listedFiles();

    assertEquals(listed.size(), new HashSet<>(listed).size(), "listed twice: " + listed);
    assertEquals(content, new TreeSet<>(listed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"qti21", "qti30"})
  void whatADocumentShowsItDependsOn(String format) {
    Manifest manifest = Manifest.of(layOut(format));

    List<String> identifiers = manifest.identifiers();

    assertEquals(identifiers.size(), new HashSet<>(identifiers).size());
    assertTrue(identifiers.containsAll(manifest.values("dependency", "identifierref")));
    for (var resource : manifest.all("resource")) {
      if (resource.getAttribute("href").contains("q-hotspot")) {
        assertTrue(resource.getElementsByTagName("dependency").getLength() > 0);
      }
    }
  }

  private static PackageFiles layOut(String format) {
    return Formats.byId(format).orElseThrow().layOut(List.of(Programmes.fixture("en")));
  }
}
