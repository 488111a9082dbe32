// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mttcourseware.core.gate.Packages.replaced;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mttcourseware.core.model.LmsProfile;
import org.mttcourseware.core.model.LmsProfiles;
import org.mttcourseware.core.model.Problem;
import org.mttcourseware.core.play.Programmes;
import org.mttcourseware.core.render.Build;

/** The same package in one learning system and in another. */
class LearningSystemsTest {
  private static final Build PROGRAMME = Programmes.fixture("en");
  private static final String MANIFEST = "imsmanifest.xml";

  @TempDir Path folder;

  @Test
  void oneThatPlaysOnlyTheFirstLesson() throws IOException {
    Path module = Packages.written(PROGRAMME, "scorm12", "basics", folder);

    assertEquals(List.of("PKG604", "PKG606"), codes(module, "openedx"));
    assertEquals(List.of(), codes(module, "moodle"));
  }

  @Test
  void oneThatStoresSequencingAndDoesNotObeyIt() throws IOException {
    Path sequenced =
        Packages.broken(
            Packages.written(PROGRAMME, "scorm2004-4", "basics", folder),
            replaced(
                MANIFEST, "<imsss:rollupRules>", "<imsss:sequencingRules/><imsss:rollupRules>"));

    assertTrue(codes(sequenced, "moodle").contains("PKG605"));
    assertTrue(codes(sequenced, "openedx").contains("PKG605"));
    assertEquals(List.of(), codes(sequenced, "ilias").stream().filter("PKG605"::equals).toList());
  }

  @Test
  void oneThatServesAPictureWrongly() throws IOException {
    Path photos =
        Packages.broken(
            Packages.written(PROGRAMME, "web", "basics", folder),
            files -> files.put("media/photo.webp", new byte[4]));

    assertTrue(codes(photos, "moodle").contains("PKG602"));
    assertTrue(codes(photos, "canvas").stream().noneMatch("PKG602"::equals));
  }

  @Test
  void oneThatTakesOnlySmallPackages() throws IOException {
    Path module = Packages.written(PROGRAMME, "scorm12", "basics", folder);
    LmsProfile moodle = LmsProfiles.byId("moodle").orElseThrow();
    LmsProfile narrow =
        new LmsProfile(
            "narrow",
            "Narrow",
            moodle.formats(),
            moodle.cartridges(),
            moodle.titleCharacters(),
            moodle.manglesTitles(),
            moodle.pathCharacters(),
            10_000L,
            moodle.wronglyServed(),
            moodle.scorm(),
            moodle.notes());

    List<Problem> found = new PackageGate().inspect(module, narrow).problems();

    assertEquals(List.of("PKG601"), found.stream().map(Problem::code).toList());
    assertTrue(found.get(0).message().contains("Narrow takes"), found.get(0).message());
  }

  private static List<String> codes(Path file, String lms) throws IOException {
    return new PackageGate()
        .inspect(file, LmsProfiles.byId(lms).orElseThrow()).problems().stream()
            .map(Problem::code)
            .toList();
  }
}
