// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * New sources, and changes to those that list them: collected first, written at the end, so that a
 * refusal leaves everything as it was.
 */
final class Scaffold {
  private final Path folder;
  private final Map<Path, String> created = new LinkedHashMap<>();
  private final Map<Path, String> changed = new LinkedHashMap<>();

  Scaffold(Path folder) {
    this.folder = folder;
  }

  /** A change to a text. */
  interface Change {
    String of(String text);
  }

  /** Plans the file {@code path} below the sources. */
  Scaffold create(String path, String text) {
    created.put(folder.resolve(path), text);
    return this;
  }

  /** Plans a change to the file {@code path}, which may have been planned to be changed before. */
  Scaffold change(String path, Change change) throws IOException {
    Path file = folder.resolve(path);
    String text = changed.get(file);
    if (text == null) {
      text = Files.readString(file);
    }
    changed.put(file, change.of(text));
    return this;
  }

  /**
   * Writes what was planned.
   *
   * @throws java.nio.file.FileAlreadyExistsException if a new file is there already
   */
  void write(Terminal terminal) throws IOException {
    for (Path file : created.keySet()) {
      if (Files.exists(file)) {
        throw new IOException(file + " is there already; choose another name, nothing was changed");
      }
    }
    for (Map.Entry<Path, String> file : created.entrySet()) {
      Files.createDirectories(Objects.requireNonNull(file.getKey().toAbsolutePath().getParent()));
      Files.writeString(file.getKey(), file.getValue());
      terminal.out().println("new      " + file.getKey());
    }
    for (Map.Entry<Path, String> file : changed.entrySet()) {
      Files.writeString(file.getKey(), file.getValue());
      terminal.out().println("changed  " + file.getKey());
    }
  }

  /** Returns the text of a model, its {@code <<names>>} replaced by {@code values}. */
  static String model(String name, Map<String, String> values) throws IOException {
    String text;
    try (InputStream in = Scaffold.class.getResourceAsStream("new/" + name)) {
      text = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("<<" + value.getKey() + ">>", value.getValue());
    }
    return text;
  }
}
