// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files of an unpacked archive with their sizes; also written beside them. */
record FileList(Map<String, Long> sizes) {
  /** No archive has a file of this name. */
  private static final String NAME = ".files";

  FileList {
    sizes = Map.copyOf(sizes);
  }

  /** Returns the list that was written in {@code folder} if all of its files are there. */
  static Optional<FileList> ofWhole(Path folder) throws IOException {
    Map<String, Long> sizes = new TreeMap<>();
    try {
      for (String line : Files.readAllLines(folder.resolve(NAME))) {
        int space = line.indexOf(' ');
        sizes.put(line.substring(space + 1), Long.parseLong(line.substring(0, space)));
      }
    } catch (NoSuchFileException absent) {
      return Optional.empty();
    }
    FileList list = new FileList(sizes);
    for (String path : sizes.keySet()) {
      if (!list.isWhole(folder, path)) {
        return Optional.empty();
      }
    }
    return Optional.of(list);
  }

  void write(Path folder) throws IOException {
    List<String> lines =
        sizes.entrySet().stream().map(file -> file.getValue() + " " + file.getKey()).toList();
    Files.write(folder.resolve(NAME), lines);
  }

  boolean has(String path) {
    return sizes.containsKey(path);
  }

  long size(String path) {
    return sizes.getOrDefault(path, 0L);
  }

  boolean isWhole(Path folder, String path) throws IOException {
    Path file = folder.resolve(path);
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) == size(path);
    } catch (NoSuchFileException gone) {
      return false;
    }
  }
}
