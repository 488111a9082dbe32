// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mttcourseware.core.model.LmsProfile;
import org.mttcourseware.core.render.Build;

/** What is asked of every format. */
class FormatContractTest {
  /** Formats that show the pages of the build; the others say the same in another form. */
  private static final List<String> OF_PAGES =
      List.of("scorm12", "scorm2004-3", "scorm2004-4", "cmi5", "xapi", "web", "catalogue");

  private static final Destination SOMEWHERE =
      new Destination(LmsProfile.GENERIC, Optional.of(URI.create("https://tool.example.org")));

  private static List<PackageFormat> formats() {
    return Formats.all();
  }

  /** The formats in which there is anything of the small programme to say. */
  private static List<PackageFormat> applying() {
    return formats().stream().filter(format -> format.applies(Builds.english())).toList();
  }

  private static List<PackageFormat> formatsOfPages() {
    return OF_PAGES.stream().map(id -> Formats.byId(id).orElseThrow()).toList();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void isFoundByItsId(PackageFormat format) {
    assertEquals(format, Formats.byId(format.id()).orElseThrow());
    assertTrue(format.id().matches("[a-z0-9-]+"));
  }

  @ParameterizedTest
  @MethodSource("applying")
  void givesTheSameFilesTwice(PackageFormat format) {
    assertSameFiles(
        format.layOut(List.of(Builds.english()), SOMEWHERE),
        format.layOut(List.of(Builds.english()), SOMEWHERE));
  }

  @ParameterizedTest
  @MethodSource("applying")
  void givesTheSameFilesElsewhere(PackageFormat format) {
    PackageFiles here = format.layOut(List.of(Builds.english()), SOMEWHERE);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

      assertSameFiles(here, format.layOut(List.of(Builds.english()), SOMEWHERE));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @MethodSource("applying")
  void pathsAreSafeEverywhere(PackageFormat format) {
    for (Build build : Builds.everyScope()) {
      if (!format.scopes().contains(build.scope())) {
        continue;
      }
      var paths = format.layOut(List.of(build), SOMEWHERE).byPath().keySet();
      for (String path : paths) {
        assertTrue(path.matches("[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*"), path);
        assertFalse(List.of(path.split("/", -1)).contains(".."), path);
      }
      assertEquals(
          paths.size(),
          new HashSet<>(paths.stream().map(path -> path.toLowerCase(Locale.ROOT)).toList()).size());
    }
  }

  @ParameterizedTest
  @MethodSource("formatsOfPages")
  void givesWhatAPageRefersTo(PackageFormat format) {
    var paths = format.layOut(List.of(Builds.english()), SOMEWHERE).byPath().keySet();
    List<String> pages = paths.stream().filter(path -> path.endsWith("/index.html")).toList();

    assertEquals(3, pages.size());
    for (String page : pages) {
      String root = page.replaceAll("[^/]+/index.html$", "");
      assertTrue(paths.contains(root + "shared/mtt.css"), page);
      assertTrue(paths.contains(root + "shared/mtt.js"), page);
      assertTrue(paths.contains(root + "media/identity/chain.svg"), page);
    }
  }

  private static void assertSameFiles(PackageFiles expected, PackageFiles actual) {
    assertEquals(expected.byPath().keySet(), actual.byPath().keySet());
    for (String path : expected.byPath().keySet()) {
      assertArrayEquals(Texts.bytes(expected, path), Texts.bytes(actual, path), path);
    }
  }
}
