// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.mttcourseware.core.archive.Progress;
import org.mttcourseware.core.archive.Publication;
import org.mttcourseware.core.archive.Selection;
import org.mttcourseware.core.check.Checked;
import org.mttcourseware.core.check.Checker;
import org.mttcourseware.core.source.SourceReader;

/** Catalogues as the packager writes them, each built once. */
public final class SampleCatalogues {
  private static final Map<String, Path> BUILT = new ConcurrentHashMap<>();

  private SampleCatalogues() {}

  /** Returns the catalogue of what we publish. */
  public static Path real() {
    return BUILT.computeIfAbsent("../../content", SampleCatalogues::build);
  }

  /** Returns a small catalogue in English and Arabic that has one activity of each kind. */
  public static Path small() {
    return BUILT.computeIfAbsent(
        "../../packager/core/src/test/resources/play/programme", SampleCatalogues::build);
  }

  /** Returns the small catalogue with another number: a version that came later. */
  public static Path small(String number) {
    return BUILT.computeIfAbsent(
        "small " + number,
        name -> {
          Map<String, byte[]> files = files(small());
          String document = new String(bytes(files, "catalogue.json"), StandardCharsets.UTF_8);
          files.put(
              "catalogue.json",
              document.replace("\"1.0.0\"", '"' + number + '"').getBytes(StandardCharsets.UTF_8));
          try {
            Path file = Files.createTempFile("catalogue", ".mtt");
            file.toFile().deleteOnExit();
            new Zip().add(files).write(file);
            return file;
          } catch (IOException disk) {
            throw new UncheckedIOException(disk);
          }
        });
  }

  private static byte[] bytes(Map<String, byte[]> files, String path) {
    return files.getOrDefault(path, new byte[0]);
  }

  /** Returns the files of {@code archive}, to be changed. */
  public static Map<String, byte[]> files(Path archive) {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
      return files;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Path build(String source) {
    try {
      Checked checked = Checker.check(SourceReader.read(Path.of(source)));
      if (!(checked instanceof Checked.Ok ok)) {
        throw new AssertionError(source + " does not pass the check: " + checked.problems());
      }
      Path out = Files.createTempDirectory("catalogue");
      Selection selection =
          new Selection(List.of("catalogue"), List.of(), List.of(), List.of(), List.of());
      String file =
          Publication.write(ok.programme(), selection, out, Progress.SILENT).get(0).file();
      out.toFile().deleteOnExit();
      return out.resolve(file);
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }
}
