// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Opens packages, and packs what was in them by another tool. */
final class Zips {
  private Zips() {}

  /** Returns the packages in {@code folder}. */
  static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".zip")).sorted().toList();
    }
  }

  /** Unpacks each package in {@code folder} to a folder of its own in {@code to}. */
  static void unpackAll(Path folder, Path to) throws IOException {
    for (Path zip : in(folder)) {
      Path name = zip.getFileName();
      unpack(zip, to.resolve(name.toString().replace(".zip", "")));
    }
  }

  private static void unpack(Path zip, Path to) throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      Enumeration<? extends ZipEntry> entries = file.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        Path target = to.resolve(entry.getName());
        Files.createDirectories(target.getParent());
        try (InputStream in = file.getInputStream(entry)) {
          Files.copy(in, target);
        }
      }
    }
  }

  /**
   * Returns the command that packs everything in {@code folder} into the file {@code zip}.
   *
   * @throws Skipped if there is no {@code zip}
   */
  static Command zip(Path folder, Path zip) throws IOException {
    boolean installed =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
            .anyMatch(place -> Files.isExecutable(Path.of(place, "zip")));
    if (!installed) {
      throw new Skipped(
          "the baseline needs the command 'zip'; install the package 'zip', or run with"
              + " MTT_INSTALL=yes where apt-get is");
    }
    return new Command(
        folder, List.of("zip", "-6", "-q", "-r", folder.relativize(zip).toString(), "."));
  }
}
