// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.translate.HeadLines;

/**
 * A text of the sources, in lines without their ends.
 *
 * @param path below the sources
 * @param segment id of the segment it belongs to, or the empty string; set once its head has been
 *     read
 * @param places where each line stands, where it is not the one of that number in {@code path}: a
 *     translation is put together from two files; else empty
 */
record TextFile(
    String path, Language language, String segment, List<String> lines, List<Position> places) {
  TextFile {
    lines = List.copyOf(lines);
    places = List.copyOf(places);
  }

  TextFile(String path, Language language, String segment, List<String> lines) {
    this(path, language, segment, lines, List.of());
  }

  TextFile in(String segmentId) {
    return new TextFile(path, language, segmentId, lines, places);
  }

  String folder() {
    int cut = path.lastIndexOf('/');
    return cut < 0 ? "" : path.substring(0, cut + 1);
  }

  Position start() {
    return Position.start(path);
  }

  Position at(int lineIndex, int columnIndex) {
    if (lineIndex < places.size()) {
      Position place = places.get(lineIndex);
      return new Position(place.file(), place.line(), columnIndex + 1);
    }
    return new Position(path, lineIndex + 1, columnIndex + 1);
  }

  /** Returns the line, or the empty string past the end. */
  String line(int index) {
    return index >= 0 && index < lines.size() ? lines.get(index) : "";
  }

  String whole() {
    return String.join("\n", lines) + "\n";
  }

  /**
   * Returns the number of lines of the head with both its fences; 0 where there is none; -1 where
   * it never ends.
   */
  int headLines() {
    return HeadLines.of(lines);
  }

  /**
   * Returns the text below the head; the head's lines stay as empty lines, so that positions hold.
   */
  String body() {
    int head = Math.max(headLines(), 0);
    return Collections.nCopies(head, "\n").stream().collect(Collectors.joining())
        + String.join("\n", lines.subList(head, lines.size()))
        + "\n";
  }

  /**
   * Returns the YAML of the head, shifted by an empty line for the fence, so that positions hold.
   */
  String head() {
    int head = headLines();
    return head < 2 ? "" : "\n" + String.join("\n", lines.subList(1, head - 1)) + "\n";
  }
}
