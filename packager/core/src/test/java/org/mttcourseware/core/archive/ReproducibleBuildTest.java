// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mttcourseware.core.adapt.Adapter;
import org.mttcourseware.core.check.Checked;
import org.mttcourseware.core.check.Checker;
import org.mttcourseware.core.format.Formats;
import org.mttcourseware.core.model.Programme;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Renderer;
import org.mttcourseware.core.source.SourceReader;

/** The curriculum comes out in the same bytes wherever and whenever it is built. */
class ReproducibleBuildTest {
  private static final Path CONTENT = Path.of("../../content");

  /** Two with drawings, an exercise, a scenario and sums; in all languages, in all formats. */
  private static final Set<String> SEGMENTS = Set.of("identity-mrz", "thb-refer");

  @TempDir Path root;

  @Test
  void givesTheSameBytesInAnotherFolderZoneAndLocale() throws IOException {
    Map<String, String> here = build(CONTENT, root.resolve("here"));

    Path elsewhere = copy(CONTENT, root.resolve("another place"));
    Map<String, String> there =
        abroad(
            Locale.forLanguageTag("ar-EG"),
            "Pacific/Kiritimati",
            () -> build(elsewhere, root.resolve("there")));
    Map<String, String> turkish =
        abroad(
            Locale.forLanguageTag("tr-TR"),
            "America/St_Johns",
            () -> build(elsewhere, root.resolve("turkish")));

    assertTrue(here.size() > 30, "only " + here.size() + " files");
    assertEquals(here, there);
    assertEquals(here, turkish);
  }

  private interface Making {
    Map<String, String> make() throws IOException;
  }

  private static Map<String, String> abroad(Locale locale, String zone, Making making)
      throws IOException {
    Locale localeBefore = Locale.getDefault();
    TimeZone zoneBefore = TimeZone.getDefault();
    Locale.setDefault(locale);
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try {
      return making.make();
    } finally {
      Locale.setDefault(localeBefore);
      TimeZone.setDefault(zoneBefore);
    }
  }

  /** Returns the fingerprint of each file that a build writes, the index among them. */
  private static Map<String, String> build(Path sources, Path out) throws IOException {
    Checked checked = Checker.check(SourceReader.read(sources));
    assertEquals(List.of(), checked.problems());
    Programme programme = ((Checked.Ok) checked).programme();
    Renderer renderer = new Renderer();
    List<Build> builds =
        Adapter.languages(programme, Optional.empty()).stream()
            .map(
                language ->
                    renderer.render(
                        Adapter.edition(programme, Optional.empty(), language)
                            .only((module, segment) -> SEGMENTS.contains(segment.id()))))
            .toList();
    List<PackageEntry> entries =
        Packager.write(builds, PackageRequest.everything(Formats.all()), out, Progress.SILENT);
    Map<String, String> prints = new TreeMap<>();
    entries.forEach(entry -> prints.put(entry.file(), entry.sha256()));
    prints.put("index.json", Files.readString(out.resolve("index.json")));
    return prints;
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> !from.relativize(file).startsWith("target"))
          .forEach(file -> copyFile(file, to.resolve(from.relativize(file).toString())));
    }
    return to;
  }

  private static void copyFile(Path file, Path target) {
    try {
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
