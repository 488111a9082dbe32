// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small good programme in a folder, for tests that then put something else into it. */
final class SourceFolder {
  private final Path root;

  SourceFolder(Path root) throws IOException {
    this.root = root;
    with(
        "programme.yaml",
        "id: p\ntitle: P\nversion: 1.0.0\nlanguage: en\nlanguages: [en]\nlicence: CC-BY-4.0\nmodules: [m]\n");
    with(
        "modules/m/module.yaml",
        "id: m\ntitle: M\noutcomes:\n  o1: { text: List three things }\nsegments: [s]\n");
  }

  SourceFolder with(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Puts {@code body} under a good head into the one segment, whose head has five lines. */
  SourceFolder segment(String body) throws IOException {
    return with("modules/m/s/segment.md", "---\nid: m-s\ntitle: S\nminutes: 15\n---\n" + body);
  }

  Draft read() throws IOException {
    return SourceReader.read(root);
  }
}
