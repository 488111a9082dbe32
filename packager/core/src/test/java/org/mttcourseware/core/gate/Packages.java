// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.gate;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.mttcourseware.core.archive.PackageRequest;
import org.mttcourseware.core.archive.Packager;
import org.mttcourseware.core.archive.Progress;
import org.mttcourseware.core.format.Destination;
import org.mttcourseware.core.format.Formats;
import org.mttcourseware.core.model.LmsProfile;
import org.mttcourseware.core.render.Build;

/** Real packages, and the same with a fault. */
final class Packages {
  static final Destination SOMEWHERE =
      new Destination(LmsProfile.GENERIC, Optional.of(URI.create("https://tool.example.org")));

  private Packages() {}

  /** Writes the module or segment {@code id} of {@code build} in {@code format}. */
  static Path written(Build build, String format, String id, Path folder) throws IOException {
    PackageRequest request =
        new PackageRequest(
            List.of(Formats.byId(format).orElseThrow()), Set.of(id), Set.of(id), SOMEWHERE);
    return folder.resolve(
        Packager.write(List.of(build), request, folder, Progress.SILENT).get(0).file());
  }

  /** What is done to the files of a package. */
  interface Fault {
    void in(Map<String, byte[]> files) throws IOException;
  }

  /** Returns a copy of {@code archive} with {@code fault} in it. */
  static Path broken(Path archive, Fault fault) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipFile zip = ZipFile.builder().setPath(archive).get()) {
      for (ZipArchiveEntry entry : java.util.Collections.list(zip.getEntries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          files.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    fault.in(files);
    Path broken = archive.resolveSibling("broken-" + archive.getFileName());
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(Files.newOutputStream(broken))) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putArchiveEntry(new ZipArchiveEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeArchiveEntry();
      }
    }
    return broken;
  }

  /** Returns a fault that replaces the first {@code old} in the file {@code path}. */
  static Fault replaced(String path, String old, String fresh) {
    return files -> {
      String text = new String(files.get(path), java.nio.charset.StandardCharsets.UTF_8);
      int at = text.indexOf(old);
      if (at < 0) {
        throw new AssertionError(path + " does not hold " + old);
      }
      String changed = text.substring(0, at) + fresh + text.substring(at + old.length());
      files.put(path, changed.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    };
  }
}
