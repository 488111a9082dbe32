// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the files of the templates from the class path. */
final class Resources {
  /** Where the templates module keeps its files. */
  static final String ROOT = "/org/mttcourseware/templates";

  private Resources() {}

  static boolean has(String path) {
    return Resources.class.getResource(ROOT + "/" + path) != null;
  }

  static String text(String path) {
    try (InputStream in = Resources.class.getResourceAsStream(ROOT + "/" + path)) {
      if (in == null) {
        throw new IllegalStateException("the templates have no " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(path, unreadable);
    }
  }

  /**
   * Returns the lines of a list such as {@code script/order.txt}, without empty lines and comments.
   */
  static List<String> list(String path) {
    return text(path)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }
}
