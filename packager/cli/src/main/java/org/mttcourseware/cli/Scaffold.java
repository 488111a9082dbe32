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
import java.util.Optional;

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

  /** Returns a file that is there already and should be new. */
  Optional<Path> inTheWay() {
    return created.keySet().stream().filter(Files::exists).findFirst();
  }

  /** Writes what was planned, and says so. */
  void write(Terminal terminal) throws IOException {
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

  /**
   * Returns the text of a model, its {@code <<names>>} replaced by {@code values}; where a name
   * stands in quotes, the value is written as YAML wants it there.
   */
  static String model(String file, Map<String, String> values) throws IOException {
    String text;
    try (InputStream in = Scaffold.class.getResourceAsStream("new/" + file)) {
      text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    }
    for (Map.Entry<String, String> value : values.entrySet()) {
      String name = "<<" + value.getKey() + ">>";
      text = text.replace('"' + name + '"', quoted(value.getValue()));
      text = text.replace(name, value.getValue());
    }
    return text;
  }

  private static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
