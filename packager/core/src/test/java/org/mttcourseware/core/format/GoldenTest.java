// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mttcourseware.core.model.LmsProfile;
import org.mttcourseware.core.render.Build;

/**
 * What formats write, as files to read: {@code golden/<format>/<scope>/}. Run with {@code
 * -Dgolden.write=true} to write them anew, and read the difference.
 */
class GoldenTest {
  static final Path GOLDEN = Path.of("src/test/resources/golden");

  /** Each format with the file of it that says most. */
  private static final String[][] FORMATS = {
    {"scorm12", "imsmanifest.xml"},
    {"scorm2004-3", "imsmanifest.xml"},
    {"scorm2004-4", "imsmanifest.xml"},
    {"cc11", "imsmanifest.xml"},
    {"cc13", "imsmanifest.xml"},
    {"thincc", "imsmanifest.xml"},
    {"epub", "EPUB/content.opf"},
    {"cmi5", "cmi5.xml"},
    {"xapi", "tincan.xml"},
    {"qti21", "imsmanifest.xml"},
    {"qti30", "imsmanifest.xml"},
    {"moodle-xml", "questions.xml"},
  };

  private static final Destination SOMEWHERE =
      new Destination(LmsProfile.GENERIC, Optional.of(URI.create("https://tool.example.org")));

  private static Stream<Arguments> cases() {
    List<Arguments> cases = new ArrayList<>();
    for (String[] format : FORMATS) {
      for (Build build : Builds.everyScope()) {
        cases.add(Arguments.of(format[0], List.of(build), format[1]));
      }
    }
    List<Build> languages = List.of(Builds.arabic(), Builds.english());
    cases.add(Arguments.of("catalogue", languages, "catalogue.json"));
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isAsItWas(String format, List<Build> builds, String file) throws IOException {
    PackageFiles files = Formats.byId(format).orElseThrow().layOut(builds, SOMEWHERE);
    String actual = Texts.text(files, file);
    String listing = String.join("\n", files.byPath().keySet()) + "\n";

    Path folder = GOLDEN.resolve(format).resolve(builds.get(0).scope().word());

    compare(folder.resolve(file), actual);
    compare(folder.resolve("files.txt"), listing);
  }

  static void compare(Path golden, String actual) throws IOException {
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, actual);
    }
    assertEquals(Files.readString(golden).replace("\r\n", "\n"), actual, golden.toString());
  }
}
