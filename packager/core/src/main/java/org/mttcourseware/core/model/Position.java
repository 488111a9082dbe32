// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

/**
 * A place in a source.
 *
 * @param file below the sources, with forward slashes
 * @param line from 1
 * @param column from 1, in characters
 */
public record Position(String file, int line, int column) implements Comparable<Position> {
  /** Returns the beginning of {@code file}. */
  public static Position start(String file) {
    return new Position(file, 1, 1);
  }

  @Override
  public int compareTo(Position other) {
    int byFile = file.compareTo(other.file);
    int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
