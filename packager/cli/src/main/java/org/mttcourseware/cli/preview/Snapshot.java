// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli.preview;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How the sources stood at a moment: each file with its size and time. Looking is as quick as being
 * told by the system, and works on network shares and in containers too.
 */
record Snapshot(Map<Path, Stamp> files) {
  private static final Set<String> TEXTS = Set.of("md", "yaml", "from");

  /** What a change of a file changes. */
  record Stamp(long modified, long size) {}

  static Snapshot of(Path root) throws IOException {
    Map<Path, Stamp> files = new HashMap<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean ours = folder.equals(root) || !isForeign(folder);
            return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            long modified = attributes.lastModifiedTime().toMillis();
            files.put(file, new Stamp(modified, attributes.size()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
    return new Snapshot(files);
  }

  /** Returns whether a picture, film or other file that is no text differs between the two. */
  boolean differsInMedia(Snapshot other) {
    return !media().equals(other.media());
  }

  private Map<Path, Stamp> media() {
    Map<Path, Stamp> media = new HashMap<>(files);
    media.keySet().removeIf(Snapshot::isText);
    return media;
  }

  private static boolean isText(Path file) {
    String name = file.toString();
    return TEXTS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  private static boolean isForeign(Path folder) {
    String name = Objects.toString(folder.getFileName(), "");
    return name.startsWith(".") || name.equals("target") || name.equals("node_modules");
  }
}
