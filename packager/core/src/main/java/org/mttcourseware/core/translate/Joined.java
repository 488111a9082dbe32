// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

import java.util.ArrayList;
import java.util.List;
import org.mttcourseware.core.model.Position;

/**
 * A text put together from pieces of several, which still knows where each of its lines stands.
 *
 * @param lines without their ends
 * @param places where each line stands in the files of the sources, one for each line
 */
public record Joined(List<String> lines, List<Position> places) {
  public Joined {
    lines = List.copyOf(lines);
    places = List.copyOf(places);
  }

  /** Returns the text as a file holds it. */
  public String text() {
    return String.join("\n", lines);
  }

  /** Returns this with every line that holds line feeds made several, all at its place. */
  Joined unfolded() {
    List<String> unfolded = new ArrayList<>();
    List<Position> known = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      for (String line : lines.get(i).split("\n", -1)) {
        unfolded.add(line);
        known.add(places.get(i));
      }
    }
    return new Joined(unfolded, known);
  }

  /** Collects the pieces. */
  static final class Maker {
    private final List<String> lines = new ArrayList<>();
    private final List<Position> places = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private Position place;

    Maker(String path) {
      this.place = Position.start(path);
    }

    /** Adds {@code text}, which begins on line {@code from} of {@code path}. */
    void add(String text, String path, int from) {
      int number = from;
      if (line.isEmpty()) {
        place = new Position(path, number, 1);
      }
      int start = 0;
      for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
        line.append(text, start, end);
        close();
        start = end + 1;
        place = new Position(path, ++number, 1);
      }
      line.append(text, start, text.length());
    }

    /** Says that the line begun is that of a translation, wherever its frame is from. */
    void claim(String path, int number) {
      place = new Position(path, number, 1);
    }

    private void close() {
      lines.add(line.toString());
      places.add(place);
      line.setLength(0);
    }

    Joined joined() {
      close();
      return new Joined(lines, places);
    }
  }
}
