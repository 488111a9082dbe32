// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.mttcourseware.core.model.MediaFile;

/** Whether a file is what its ending says, by its first bytes. */
final class MediaContent {
  private static final int ENOUGH = 16;

  private MediaContent() {}

  /** Returns whether the content fits the ending; what is looked at elsewhere fits. */
  static boolean fits(MediaFile media) {
    String start = start(media);
    return switch (media.extension()) {
      case "png" -> start.startsWith("\u0089PNG\r\n\u001a\n");
      case "jpg", "jpeg" -> start.startsWith("\u00ff\u00d8\u00ff");
      case "mp4" -> start.startsWith("ftyp", 4);
      case "webm" -> start.startsWith("\u001aE\u00df\u00a3");
      case "mp3" -> start.startsWith("ID3") || isMp3Frame(start);
      default -> true;
    };
  }

  /** Returns whether the file begins as WebVTT does. */
  static boolean isCaptions(MediaFile media) {
    String start = start(media);
    // A byte order mark is allowed there, the only place where we meet one.
    return start.startsWith("WEBVTT") || start.startsWith("WEBVTT", 3);
  }

  private static boolean isMp3Frame(String start) {
    return start.length() > 1 && start.charAt(0) == 0xff && (start.charAt(1) & 0xe0) == 0xe0;
  }

  private static String start(MediaFile media) {
    try (InputStream in = Files.newInputStream(media.file())) {
      return new String(in.readNBytes(ENOUGH), StandardCharsets.ISO_8859_1);
    } catch (IOException broken) {
      throw new UncheckedIOException(media.path(), broken);
    }
  }
}
