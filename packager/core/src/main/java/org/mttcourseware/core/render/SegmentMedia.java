// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.MediaFile;
import org.mttcourseware.core.translate.DrawingWords;

/** Collects the media files that a page shows, and says under which address. */
final class SegmentMedia {
  private final Map<String, MediaFile> all;
  private final Map<String, Content> known;
  private final Map<String, Content> used = new TreeMap<>();
  private final String up;

  /**
   * Makes a collection for one page.
   *
   * @param known one content object a file for the whole edition, so that it is packed once
   * @param up the way from the page to the root of the package
   */
  SegmentMedia(Map<String, MediaFile> all, Map<String, Content> known, String up) {
    this.all = all;
    this.known = known;
    this.up = up;
  }

  /** Returns the address of a file and notes that the page shows it. */
  String url(String path) {
    MediaFile file = file(path);
    String packed = file.packed();
    used.put(
        packed,
        known.computeIfAbsent(
            packed,
            key ->
                file.shownIn() == null
                    ? new Content.OnDisk(file.file(), file.bytes())
                    : Content.of(text(path))));
    return up + packed;
  }

  /** Returns the text of a drawing that goes into the page itself. */
  String text(String path) {
    MediaFile file = file(path);
    try {
      String drawing = Files.readString(file.file());
      Language language = file.shownIn();
      return language == null
          ? drawing
          : DrawingWords.translated(
              drawing, file.words().getOrDefault(language, Map.of()), language);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(path, unreadable);
    }
  }

  Map<String, Content> used() {
    return used;
  }

  private MediaFile file(String path) {
    MediaFile file = all.get(path);
    if (file == null) {
      throw new IllegalStateException("no media file " + path);
    }
    return file;
  }
}
