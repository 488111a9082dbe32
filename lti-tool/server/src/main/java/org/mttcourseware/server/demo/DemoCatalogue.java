// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mttcourseware.core.archive.PackageEntry;
import org.mttcourseware.core.archive.Progress;
import org.mttcourseware.core.archive.Publication;
import org.mttcourseware.core.archive.Selection;
import org.mttcourseware.core.check.Checked;
import org.mttcourseware.core.check.Checker;
import org.mttcourseware.core.source.SourceReader;
import org.mttcourseware.server.web.Json;

/** The catalogue that the demo shows: one that was built, if it is newer than all it is made of. */
public final class DemoCatalogue {
  private static final String FORMAT = "catalogue";
  private static final Selection CATALOGUES =
      new Selection(List.of(FORMAT), List.of(), List.of(), List.of(), List.of());

  private DemoCatalogue() {}

  /**
   * Returns the catalogue of the programme in the clone {@code home}; builds it into {@code folder}
   * if what is there is older than its sources.
   *
   * @throws IOException with one clear sentence if there are no sources, or they have errors
   */
  public static Path of(Path home, Path folder) throws IOException {
    Path content = home.resolve("content");
    if (!Files.isRegularFile(content.resolve("programme.yaml"))) {
      throw new IOException(
          "there is no programme in "
              + content.toAbsolutePath()
              + "; name a catalogue with --catalogue FILE");
    }
    Optional<Path> built = built(content.resolve("target").resolve("packages"));
    if (built.isPresent()) {
      FileTime time = Files.getLastModifiedTime(built.get());
      if (isOlder(content, time)
          && isOlder(home.resolve("templates/src/main"), time)
          && isOlder(home.resolve("packager/core/src/main"), time)) {
        return built.get();
      }
    }
    return build(content, folder);
  }

  /** Returns the catalogue that {@code index.json} names, of the programme as it is. */
  private static Optional<Path> built(Path packages) throws IOException {
    Path index = packages.resolve("index.json");
    if (!Files.isRegularFile(index)) {
      return Optional.empty();
    }
    for (JsonNode entry : Json.received(Files.readString(index)).path("packages")) {
      Path file = packages.resolve(entry.path("file").asText());
      if (entry.path("format").asText().equals(FORMAT)
          && entry.path("adaptation").asText().isEmpty()
          && entry.path("scope").asText().equals("programme")
          && Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  private static boolean isOlder(Path folder, FileTime time) throws IOException {
    if (!Files.isDirectory(folder)) {
      return true;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        boolean written = folder.relativize(file).startsWith("target");
        if (!written && Files.getLastModifiedTime(file).compareTo(time) > 0) {
          return false;
        }
      }
      return true;
    }
  }

  private static Path build(Path content, Path folder) throws IOException {
    Checked checked = Checker.check(SourceReader.read(content));
    if (!(checked instanceof Checked.Ok ok)) {
      throw new IOException("the sources in " + content + " have errors; see 'mtt check'");
    }
    List<PackageEntry> written =
        Publication.write(ok.programme(), CATALOGUES, folder, Progress.SILENT);
    return written.stream()
        .filter(entry -> entry.adaptation().isEmpty())
        .findFirst()
        .map(entry -> folder.resolve(entry.file()))
        .orElseThrow(() -> new IOException("the programme in " + content + " has no segments"));
  }
}
